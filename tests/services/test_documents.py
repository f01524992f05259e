from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import FileMissing
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Agreement, CooperationArea, Document, DocumentVersion, Person, Quote
from asm_desktop.services import documents, exchange, records
from asm_desktop.services.documents import Kept, attach, content_of, current, keep
from asm_desktop.services.register import Register
from asm_desktop.services.saving import NotReadable
from asm_desktop.services.search import search
from tests.store.contents import facts


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with closing(Register.create(tmp_path / "a.asm", None)) as made:
        yield made


@pytest.fixture
def mou(register: Register) -> Record:
    return records.create(register, Agreement, {"formal_title": "MOU"})


def kept(register: Register, tmp_path: Path, content: bytes = b"words", name: str = "MOU final.txt") -> Kept:
    source = tmp_path / name
    source.write_bytes(content)
    found = keep(register, source)
    assert found is not None
    return found


def test_a_file_becomes_a_document_about_the_record_and_comes_back_to_the_byte(
    register: Register, mou: Record, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 40
    before = facts(register.store.database)
    made = attach(register, mou, kept(register, tmp_path, content, "양해각서 draft.bin"))
    document = records.get(register, made.key)
    version = current(register, made.key)
    assert version is not None
    assert (document.values["name"], document.values["agreement"], made.came) == ("양해각서 draft", mou.key, "document")
    assert (version.file_name, version.size, version.version) == ("양해각서 draft.bin", 10240, "1")
    assert content_of(register, version) == content
    assert [hit.key for hit in search(register, "해각서")] == [made.key]
    assert register.undo() == "Attach 양해각서 draft.bin to MOU"
    assert facts(register.store.database) == before
    register.redo()
    assert content_of(register, version) == content


def test_a_file_on_a_document_is_its_next_version(register: Register, mou: Record, tmp_path: Path) -> None:
    made = attach(register, mou, kept(register, tmp_path))
    document = records.get(register, made.key)
    assert attach(register, document, kept(register, tmp_path, b"other words")).came == "version"
    assert [row.version for row in register.store.rows_of(DocumentVersion, made.key)] == ["1", "2"]
    latest = current(register, made.key)
    assert latest is not None
    assert content_of(register, latest) == b"other words"
    for again in (b"words", b"other words"):
        with pytest.raises(documents.KeptAlready, match="is kept here already, as MOU final"):
            attach(register, document, kept(register, tmp_path, again))


def test_the_same_content_is_linked_and_not_doubled(register: Register, mou: Record, tmp_path: Path) -> None:
    made = attach(register, mou, kept(register, tmp_path))
    with pytest.raises(documents.KeptAlready):
        attach(register, mou, kept(register, tmp_path, name="Another name.txt"))
    person = records.create_party(register, Person, "Rowena Smith")
    linked = attach(register, person, kept(register, tmp_path))
    assert (linked.key, linked.came) == (made.key, "link")
    assert records.get(register, made.key).values["party"] == person.key
    assert len(register.store.all(Document)) == 1
    other = records.create(register, Agreement, {"formal_title": "Sale"})
    assert attach(register, other, kept(register, tmp_path)).came == "document"
    assert len(list(register.store.blobs())) == 1


def test_a_file_on_a_part_is_about_the_whole(register: Register, mou: Record, tmp_path: Path) -> None:
    area = records.create(register, CooperationArea, {"agreement": mou.key, "name": "Metals"})
    made = attach(register, area, kept(register, tmp_path))
    assert records.get(register, made.key).values["agreement"] == mou.key


def test_what_no_document_is_about_takes_no_files(register: Register, tmp_path: Path) -> None:
    quote = records.create(register, Quote, {"text": "Well."})
    with pytest.raises(documents.TakesNoFiles):
        attach(register, quote, kept(register, tmp_path))
    assert register.store.all(Document) == []


def test_without_a_record_it_is_about_none_yet(register: Register, tmp_path: Path) -> None:
    made = attach(register, None, kept(register, tmp_path))
    assert records.get(register, made.key).values["agreement"] is None


def test_what_cannot_be_kept_says_why(register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "large").write_bytes(b"x" * 3_000_001)
    monkeypatch.setattr(documents, "MOST_BYTES", 3_000_000)
    with pytest.raises(documents.FileTooLarge, match="large is larger than 3 MB, so it was not kept"):
        keep(register, tmp_path / "large")
    with pytest.raises(documents.FileEmpty):
        keep(register, tmp_path / "empty")
    with pytest.raises(documents.NoFile):
        keep(register, tmp_path)
    with pytest.raises(FileMissing):
        keep(register, tmp_path / "gone")
    with pytest.raises((NotReadable, FileMissing)):
        keep(register, tmp_path / "empty" / "inside")
    assert list(register.store.blobs()) == []


def test_stopping_leaves_nothing(register: Register, tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 3_000_000)
    heard: list[int] = []
    assert keep(register, tmp_path / "large", lambda done, _: heard.append(done), lambda: len(heard) == 2) is None
    assert heard == [1 << 20, 2 << 20]
    assert list(register.store.blobs()) == []


def test_what_no_version_names_is_not_exported(register: Register, mou: Record, tmp_path: Path) -> None:
    attach(register, mou, kept(register, tmp_path, b"a secret nobody names"))
    assert b"YSBzZWNyZXQ" in exchange.export_register(register)
    register.undo()
    assert len(list(register.store.blobs())) == 1
    assert b"YSBzZWNyZXQ" not in exchange.export_register(register)
