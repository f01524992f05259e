"""The shape of the project: what stands where, how long a file may be, and which way the imports point."""

import ast
import graphlib
import re
import subprocess
import tomllib
from pathlib import Path

import grimp
import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

ROOT = Path(__file__).parents[1]
ENTRIES = {
    *("main.py", "asm_desktop", "ui", "resources", "tests"),
    *("README.md", "LICENSE", "pyproject.toml", "uv.lock", "build.spec", ".ci", ".gitignore"),
}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
MODULE_LINES, FUNCTION_LINES = 300, 40


def tracked() -> list[Path]:
    """Return the project's own files: those in git, or where git is not there all in the known places."""
    try:
        listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        ours = [
            path
            for entry in sorted(ENTRIES)
            if (ROOT / entry).exists()
            for path in [ROOT / entry, *sorted((ROOT / entry).rglob("*"))]
        ]
        return [path for path in ours if path.is_file() and "__pycache__" not in path.parts]
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).exists()]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


FILES = tracked()
MODULES = [path for path in FILES if path.suffix == ".py"]
PROGRAM = [path for path in MODULES if not name_of(path).startswith("tests/")]


def test_the_top_level_is_as_the_readme_says() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in FILES} == ENTRIES


def test_no_file_is_named_a_drawer() -> None:
    assert [name_of(path) for path in MODULES if DRAWERS & {path.stem, *path.relative_to(ROOT).parts}] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_what_it_is_and_stays_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree) or path not in PROGRAM, "no docstring"
    assert len(text.splitlines()) <= MODULE_LINES
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= FUNCTION_LINES] == []


def test_nothing_is_left_unfinished() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
    own = Path(__file__)
    found = [name_of(p) for p in MODULES if p != own and marks.search(p.read_text(encoding="utf-8"))]
    assert found == []


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    configure()
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None), capsys.readouterr().out


def test_no_import_cycle() -> None:
    graph = grimp.build_graph("asm_desktop", "ui", exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    graphlib.TopologicalSorter(imports).prepare()


def test_the_readme_names_every_package() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    packages = {name_of(path.parent) for path in PROGRAM if path.name == "__init__.py"}
    folders = {package for package in packages if package.count("/") <= 1}
    assert [folder for folder in sorted(folders) if folder not in readme] == []


def test_the_lock_fits_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    own = next(package for package in locked["package"] if package["name"] == project["project"]["name"])
    wanted = {re.split(r"[<>=;\s]", entry)[0] for entry in project["project"]["dependencies"]}
    assert {entry["name"] for entry in own["dependencies"]} == wanted
    assert project["project"]["requires-python"].replace(",", ", ") == locked["requires-python"]


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_made_stands_beside_its_licence(folder: str) -> None:
    licences = {
        "fonts": {"OFL-NotoSans.txt", "OFL-NotoSansKR.txt", "OFL-NotoSansJP.txt"},
        "icons": {"LICENSE-lucide.txt"},
    }
    assert licences[folder] <= {path.name for path in (ROOT / "resources" / folder).iterdir()}
