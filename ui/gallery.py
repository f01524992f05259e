"""What the pictures show, chapter by chapter: the welcome, every page, every dialog, and a register that is empty."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from asm_desktop.domain.errors import PassphraseNeeded, WrongPassphrase
from asm_desktop.domain.records import BY_NOUN, Person, Quote
from asm_desktop.services import documents, listing, records
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from ui.album import Album
from ui.desk import Desk
from ui.forms.editor import Surroundings
from ui.gallery_agreements import take_agreements
from ui.gallery_ceremony import take_ceremony
from ui.gallery_safekeeping import take_safekeeping
from ui.gallery_today import take_today
from ui.pages import PAGES
from ui.pages.agreements import AgreementsPage
from ui.pages.stakeholders import StakeholdersPage
from ui.record_page import RecordPage
from ui.translation import record_label, translate
from ui.widgets.confirm import ConfirmDialog
from ui.window import MainWindow


class Gallery:
    """Shows one thing after another in a desk's windows, and has each pictured."""

    def __init__(self, desk: Desk, album: Album, open_register: Callable[[], Register], scratch: Path) -> None:
        self.desk, self.album, self.open_register, self.scratch = desk, album, open_register, scratch

    def draw(self) -> None:
        """Picture everything."""
        self._welcome()
        self._pages()
        take_today(self._window(), self.album)
        take_agreements(self._window(), self.album)
        take_ceremony(self._window(), self.album)
        self._record_stories()
        self._find()
        self._many()
        self._dialogs()
        self._people()
        self._pack()
        self._kept_files()
        self._files()
        take_safekeeping(self._window(), self.album, self._picture)
        self._empty()

    def _window(self) -> MainWindow:
        assert isinstance(self.desk.window, MainWindow)
        return self.desk.window

    def _welcome(self) -> None:
        self.desk.show_welcome()
        assert self.desk.window is not None
        self.album.take("welcome", self.desk.window)
        self.desk.show_register(self.open_register())

    def _pages(self) -> None:
        window = self._window()
        for kind in PAGES:
            window.go(kind.id)
            for noun in kind.nouns or ("",):
                self._choose(window, noun)
                self.album.take(f"page-{kind.id}{'-' + noun if noun else ''}", window)

    def _choose(self, window: MainWindow, noun: str) -> None:
        self.album.settle()
        if noun and noun != window.page().noun():
            window.top.segment_chosen.emit(window.page().nouns.index(noun))
            window.top.choose_segment(window.page().nouns.index(noun))

    def _record_stories(self) -> None:
        """The last record of every kind, then a filter without matches."""
        window = self._window()
        for kind in PAGES:
            for noun in kind.nouns:
                key = _last(window, noun)
                if key:
                    window.show_record(key)
                    self.album.settle()
                    self.album.take(f"record-{noun}", window)
        page = window.page()
        if isinstance(page, RecordPage):
            page.table.set_view(View(page.noun(), filter="zzzz"))
            self.album.take("filter-without-matches", window)
            page.table.set_view(View(page.noun()))
        from asm_desktop.services import views

        window.open_view(views.ready("agreement")[0].view)
        self.album.take("ready-view", window)

    def _find(self) -> None:
        from ui.dialogs.palette import Palette

        window = self._window()
        for name, text in (("actions", ""), ("found", "kor"), ("nothing", "qqqqq")):
            palette = Palette(window.session, window.qt_actions, window)
            palette.show_over(window)
            palette.field.setText(text)
            self.album.settle(palette.is_settled)
            self.album.take(f"palette-{name}", palette, over=window)
            palette.close()

    def _many(self) -> None:
        """What is asked about a table and the records selected in it."""
        from ui.gallery_tables import about_a_table, about_the_register

        window = self._window()
        window.go(StakeholdersPage.id)
        self.album.settle()
        around = Surroundings(window.session, self.desk.questions)
        for name, dialog in (*about_a_table(window, around), *about_the_register(window, around)):
            self._picture(name, dialog, window)

    def _dialogs(self) -> None:
        from ui.dialogs.about import About
        from ui.dialogs.adding import adding
        from ui.dialogs.keyboard import KeyboardHelp
        from ui.dialogs.new_record import ASKED
        from ui.gallery_history import about_history

        window = self._window()
        window.go(AgreementsPage.id)
        self.album.settle()
        key = window.page().selected()
        near = records.get(window.session.register, key) if key else None
        for noun in (*ASKED, "engagement"):
            self._picture(f"new-{noun}", adding(noun, window.session, self.desk.questions, near, window), window)
        for name, dialog in about_history(window, near, self.album) if near is not None else ():
            self._picture(name, dialog, window)
        question = translate("Commands", "Delete {title}?").format(title=near.heading if near else "…")
        sentence = translate(
            "Commands",
            "It goes with all that belongs to it. Undo brings it back. To keep it for old packs, archive it instead.",
        )
        delete = translate("Commands", "Delete")
        self._picture("question", ConfirmDialog(window, question, sentence, delete), window)
        self._picture("keyboard", KeyboardHelp(window), window)
        self._picture("about", About(window), window)
        window.say(sentence, offer=window.qt_actions["undo"])
        self.album.take("notice-news", window)
        window.say(str(WrongPassphrase(name=window.session.register.path.name)), is_error=True)
        self.album.take("notice-error", window)
        window.notices.hide()

    def _people(self) -> None:
        """Two people who may be one, a look for more of them, and a change of post."""
        from ui.dialogs.choose_other import ChooseOther
        from ui.dialogs.duplicates import DuplicatesDialog
        from ui.dialogs.merge import MergeDialog
        from ui.dialogs.new_post import NewPost

        window = self._window()
        session, questions = window.session, self.desk.questions
        keys = [line.key for line in listing.rows(session.register, View("person"), 0, 1000)][-2:]
        rows = [row for key in keys if isinstance(row := records.get(session.register, key), Person)]
        if len(rows) == 2 and rows[0].example == rows[1].example:
            self._picture("which-other", ChooseOther(Surroundings(session, questions), rows[1], window), window)
            self._picture("merge", MergeDialog(session, rows[0], rows[1], window), window)
            self._picture("new-post", NewPost(Surroundings(session, questions), rows[1], window), window)
        looking = DuplicatesDialog(session, questions, "person", window)
        self.album.settle(looking.is_done)
        self._picture("kept-twice", looking, window)

    def _pack(self) -> None:
        from asm_desktop.domain.printables import PACK
        from ui.dialogs.document_preview import DocumentPreview

        window = self._window()
        signing = View("event", where=(("type", "signing"),))
        lines = listing.rows(window.session.register, signing, 0, 100)
        key = lines[-1].key if lines else _last(window, "event")
        if key:
            row = records.get(window.session.register, key)
            preview = DocumentPreview(window.session, PACK, key, row.heading, self.desk.questions, window)
            preview.show()
            self.album.settle(preview.is_drawn)
            self.album.take("pack-preview", preview)
            preview.close()
        self._table()

    def _table(self) -> None:
        """The agreements as they are printed."""
        from asm_desktop.services.printing import Wanted
        from ui.dialogs.table_preview import TablePreview

        window, heading = self._window(), record_label(BY_NOUN["agreement"], plural=True)
        preview = TablePreview(window.session, Wanted(View("agreement")), heading, self.desk.questions, window)
        preview.show()
        self.album.settle(preview.is_drawn)
        self.album.take("table-preview", preview)
        preview.close()
        self._record_on_paper(window)

    def _record_on_paper(self, window: MainWindow) -> None:
        """A person as they are printed."""
        from asm_desktop.services.record_sheets import print_record
        from ui.dialogs.printout_preview import PrintoutPreview

        key = _last(window, "person")
        if not key:
            return
        heading = records.get(window.session.register, key).heading
        preview = PrintoutPreview(
            window.session,
            lambda register, manner, _: print_record(register, key, manner),
            heading,
            self.desk.questions,
            window,
        )
        preview.show()
        self.album.settle(preview.is_drawn)
        self.album.take("record-preview", preview)
        preview.close()

    def _kept_files(self) -> None:
        """A kept file as it is read, and files on their way in."""
        from ui.dialogs.attaching import Attaching
        from ui.dialogs.file_view import FileView

        window = self._window()
        key = _last(window, "document")
        version = documents.current(window.session.register, key) if key else None
        if version is None:
            return
        name = documents.name_of(window.session.register, version)
        view = FileView(window.session, version.key, name, version.size, window)
        view.show()
        self.album.settle(view.is_drawn)
        self.album.take("kept-file", view)
        view.close()
        self._promises(window)
        attaching = Attaching(window.session, key, [], window)
        attaching.tell(name, 600)
        self._picture("keeping-a-file", attaching, window)

    def _promises(self, window: MainWindow) -> None:
        """How a promise ended, and a quote that becomes one."""
        from ui.dialogs.mark_promise import MarkPromise
        from ui.dialogs.quote_commitment import QuoteCommitment

        around = Surroundings(window.session, self.desk.questions)
        promise, quote = (records.get(window.session.register, _last(window, noun)) for noun in ("commitment", "quote"))
        self._picture("mark-a-promise", MarkPromise(window.session, around, [promise], window), window)
        assert isinstance(quote, Quote)
        self._picture("promise-from-a-quote", QuoteCommitment(window.session, around, quote, window), window)

    def _files(self) -> None:
        from ui.dialogs.new_register import NewRegister
        from ui.dialogs.open_register import OpenRegister

        window = self._window()
        for name, words in (("start", ""), ("weak", "password"), ("strong", "tender ocean bicycle lantern maple")):
            new = NewRegister(self.desk.questions, Path("Documents"), window)
            new.first.setText(words)
            new.second.setText(words)
            self._picture(f"new-file-{name}", new, window)
        new = NewRegister(self.desk.questions, Path("Documents"), window)
        new.without.setChecked(True)
        self._picture("new-file-unencrypted", new, window)
        path = self.scratch / "Partnerships.asm"
        for name, error in (("asked", PassphraseNeeded(name=path.name)), ("wrong", WrongPassphrase(name=path.name))):
            dialog = OpenRegister(path, PassphraseNeeded(name=path.name), None, window)
            dialog.show_error(error)
            self._picture(f"open-file-{name}", dialog, window)

    def _empty(self) -> None:
        self.desk.show_register(Register.create(self.scratch / "Partnerships.asm", None))
        window = self._window()
        for kind in PAGES:
            window.go(kind.id)
            self.album.take(f"empty-{kind.id}", window)

    def _picture(self, name: str, dialog: QDialog, window: QWidget) -> None:
        dialog.show()
        self.album.take(name, dialog, over=window)
        dialog.close()
        dialog.deleteLater()


def _last(window: MainWindow, noun: str) -> str:
    """The key of the last record of a noun, which the pages do not show; empty if there is none."""
    count = listing.count(window.session.register, View(noun))
    lines = listing.rows(window.session.register, View(noun), max(count - 1, 0), 1)
    return lines[0].key if lines else ""
