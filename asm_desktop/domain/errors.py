"""Errors a person may meet, each with a plain sentence: what happened, what was kept, what to do next."""

from __future__ import annotations


class UserError(Exception):
    """An error with a sentence for the user.

    `template` is the sentence with named places; the window translates the template and fills the places itself,
    so every subclass states its template once and takes its values by keyword.
    """

    template = "Something went wrong. Nothing was changed."

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.template.format(**values))


class InvalidValue(UserError):
    """A text could not be read as the value a field needs; `reason` says what is expected."""

    template = "{reason}"


class RecordNotFound(UserError):
    """A reference or identifier names no record."""

    template = "There is no record “{reference}” in this file. Check the reference, or look it up with a search."


class AmbiguousReference(UserError):
    """Part of a title fits several records; `matches` lists them."""

    template = "“{reference}” fits several records: {matches}. Use the reference of the one you mean."


class InvalidRecord(UserError):
    """A record may not be kept as it is; `problems` holds (field name, sentence) pairs."""

    template = "{sentences} Nothing was saved; correct it and try again."

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        self.problems = problems
        super().__init__(sentences=" ".join(sentence for _, sentence in problems))


class InvalidData(UserError):
    """A data file cannot be taken in; `problems` holds (path in the file, sentence) pairs."""

    template = "The data file was not taken in, and nothing was changed. {sentences}"

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        self.problems = problems
        self.shown = [f"{path}: {sentence}" if path else sentence for path, sentence in problems[:20]]
        if len(problems) > len(self.shown):
            self.shown.append(f"And {len(problems) - len(self.shown)} more problems.")
        super().__init__(sentences=" ".join(self.shown))


class LeftAsItWas(UserError):
    """A change that needs more than was given, or was not confirmed: what is kept stayed as it was."""


class StillReferred(UserError):
    """A record that others point at cannot be deleted."""

    template = (
        "{title} is still referred to by {others}. Nothing was deleted; archive it instead, or remove those first."
    )


class UndoConflict(UserError):
    """A later change stands in the way of undoing an action."""

    template = "“{label}” cannot be undone, because {title} was changed again later. Undo the later change first."


class FileError(UserError):
    """An error that concerns the whole file."""


class PassphraseNeeded(FileError):
    """The file is encrypted and no passphrase was given."""

    template = "{name} is locked with a passphrase. Enter it to open the file."


class WrongPassphrase(FileError):
    """The passphrase does not open the file."""

    template = (
        "This passphrase does not open {name}. The file is unchanged. Check capitals and keyboard "
        "language, and try again."
    )


class FileLocked(FileError):
    """The register was locked, and its key forgotten."""

    template = "{name} is locked, so nothing was done. Unlock it with its passphrase, and try again."


class NotARegister(FileError):
    """The file is something else."""

    template = "{name} is not an ASM Desktop register. It was left as it is. Choose a file that ASM Desktop made."


class EmptyFile(NotARegister):
    """The file has no content at all; it is never treated as a new one."""

    template = "{name} is empty: it holds no register. It was left as it is. Open a backup or another copy of the file."


class NewerFile(FileError):
    """A later version of the program wrote the file."""

    template = (
        "{name} was written by a newer version of ASM Desktop. It was left as it is. Update this program to open it."
    )


class OlderFile(FileError):
    """An earlier version of the program wrote the file, and there is no room in memory to bring a copy up to date."""

    template = (
        "{name} was written by an older version of ASM Desktop and is too large to be read as it is. It was left so. "
        "Open it for writing once, or copy it to a folder of yours and open it there: it is then brought up to date."
    )


class CannotRead(FileError):
    """The system refused to let the program read the file."""

    template = "{name} cannot be read here. It was left as it is. Ask whoever owns it, or copy it to a folder of yours."


class DamagedFile(FileError):
    """The file can no longer be read in full."""

    template = "{name} is damaged: {detail}. Nothing was written to it. Keep this copy and open your latest backup."


class DamagedIndex(FileError):
    """The search index can no longer be read; it follows from the records, which can."""

    template = (
        "The search index of {name} is damaged. Nothing was changed, and every record is whole. Rebuild the index with "
        "“Rebuild the search index” in the window, or with the command “rebuild”, and try again."
    )


class FileInUse(FileError):
    """Another program has the file open for writing."""

    template = (
        "{name} is open elsewhere ({owner}). Nothing was changed. Close it there, or open it here for reading only."
    )


class FileMissing(FileError):
    """There is no such file."""

    template = "There is no file {name} in that place. Check the name, or look whether the disk is connected."


class FolderMissing(FileError):
    """There is no such folder to put a file in."""

    template = "There is no folder {name}, so nothing was made. Choose another, or look whether the disk is connected."


class FileExists(FileError):
    """A new file would replace another one."""

    template = "There is already a file called {name}. It was left as it is. Choose another name."


class ReadOnlyFile(FileError):
    """The file, or its folder, may not be written to."""

    template = (
        "{name} can only be read here, so the change was not saved. Copy the file to a folder of yours "
        "and open it there."
    )


class CannotWrite(FileError):
    """The system refused to write; `reason` says why in plain words."""

    template = (
        "{name} could not be saved: {reason}. What was saved before is safe. Make room or choose "
        "another place, and try again."
    )


class BackupFailed(FileError):
    """The system refused to write a backup; `reason` says why in plain words."""

    template = (
        "No backup was made in {folder}: {reason}. The register itself is safe, and so are the backups made before. "
        "Make room or choose another folder for backups, and try again."
    )


class BackupDamaged(FileError):
    """A backup does not read back as it was proved, or holds something else than its register."""

    template = "The backup {name} is not sound, so it was not used. Nothing was changed. Choose another backup."


class ForeignJournal(FileError):
    """Beside the register lies a journal of SQLite's that is not its own, and that opening it would act on."""

    template = (
        "Beside {name} lies {journal}, which is not part of it: opening the file could mix in what is not its own. "
        "Nothing was changed. Move {journal} to another folder, keep it, and try again."
    )


class RolledBack(FileError):
    """The file's digest says that an older copy of some of its pages was put back."""

    template = (
        "{name} is not as it was when it was last closed: older copies of some of its pages were put back, or it was "
        "changed by another program. Nothing was written to it. Keep this copy and open your latest backup."
    )


class NothingSalvaged(FileError):
    """Nothing in a damaged file can be read any more."""

    template = (
        "Nothing in {name} can be read any more, so no new file was made. It was left as it is. Keep it, and restore "
        "your latest backup."
    )
