"""Declaring records: each fact about a field is written here once, on the field.

Tables, forms, columns, search, JSON, journal and labels derive from these declarations; a record class is the
declaration and its instances are immutable, typed rows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, Self, TypeVar, overload

from asm_desktop.domain import kinds, languages, own_kinds, time_kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.kinds import Kind, Stored
from asm_desktop.domain.ordered import Ordered
from asm_desktop.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from asm_desktop.domain.quantity import Quantity

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class Field(Generic[T]):
    """One declared field of a record.

    `search` is its weight in the search index (0: not searched); `column` is its place among a table's first columns
    (0: offered by the column chooser), where it is headed by `brief` if its label is long; `group` is the heading of
    its part of the form; `inverse` names, on a link, the list that the other record shows; `named` marks a link whose
    target is named in derived values, which are computed from other rows (`derived`) and never typed in; `followed`
    marks one whose target's derived values follow from the rows that point at it; `candid` marks a place for judgements
    of people, who may ask to see them (DOMAIN §6).
    """

    def __init__(
        self,
        label: str,
        kind: Kind[T],
        *,
        help: str = "",
        brief: str = "",
        required: bool = False,
        search: int = 0,
        column: int = 0,
        group: str = "",
        inverse: str = "",
        confidential: bool = False,
        candid: bool = False,
        derived: bool = False,
        named: bool = False,
        followed: bool = False,
        side: str = "",
        default: T | None = None,
    ) -> None:
        self.label, self.kind, self.help, self.required = label, kind, help, required
        self.search, self.column, self.group, self.inverse = search, column, group, inverse
        self.confidential, self.derived, self.named, self.default = confidential, derived, named, default
        self.followed, self.brief, self.side, self.candid, self.name = followed, brief, side, candid, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, row: None, owner: type) -> Field[T]: ...
    @overload
    def __get__(self, row: Record, owner: type) -> T | None: ...
    def __get__(self, row: Record | None, owner: type) -> Field[T] | T | None:
        return self if row is None else row.values.get(self.name)

    def __repr__(self) -> str:
        return f"<Field {self.name}: {self.kind.name}>"

    def encode(self, value: T | None) -> Stored:
        """The value as stored."""
        return None if value is None else self.kind.encode(value)

    def decode(self, stored: Any) -> T | None:
        """The value from its stored form. Raises InvalidValue."""
        return None if stored is None else self.kind.decode(stored)

    def accept(self, value: T | None) -> T | None:
        """A value from the program in the form it is kept in; None for an empty text. Raises InvalidValue."""
        return None if value is None else self.kind.accept(value)

    def parse(self, text: str) -> T | None:
        """The value a person typed, None for nothing. Raises InvalidValue."""
        value = self.kind.parse(text)
        if value is None and self.required:
            raise InvalidValue(reason=f"{self.label} is needed.")
        return value

    def format(self, value: T | None) -> str:
        """The value as shown; nothing for unknown."""
        return "" if value is None else self.kind.format(value)

    @property
    def target(self) -> str:
        """The noun a link points at; empty for other kinds."""
        return self.kind.to if isinstance(self.kind, kinds.Link) else ""


def text(label: str, **facts: Any) -> Field[str]:
    """One line of text."""
    return Field(label, kinds.Text(), **facts)


def long_text(label: str, **facts: Any) -> Field[str]:
    """Several lines of text."""
    return Field(label, kinds.LongText(), **facts)


def verbatim(label: str, **facts: Any) -> Field[str]:
    """Words kept to the character."""
    return Field(label, kinds.Verbatim(), **facts)


def choice(label: str, *options: tuple[str, str], **facts: Any) -> Field[str]:
    """One of the (code, label) options."""
    return Field(label, kinds.Choice(options), **facts)


def flag(label: str, **facts: Any) -> Field[bool]:
    """Yes, no or unknown."""
    return Field(label, kinds.Flag(), **facts)


def number(label: str, **facts: Any) -> Field[int]:
    """A whole number."""
    return Field(label, kinds.Integer(), **facts)


def date(label: str, **facts: Any) -> Field[PartialDate]:
    """A date of known precision."""
    return Field(label, time_kinds.Date(), **facts)


def time(label: str, **facts: Any) -> Field[datetime.time]:
    """A time of day."""
    return Field(label, time_kinds.TimeOfDay(), **facts)


def time_zone(label: str, **facts: Any) -> Field[str]:
    """An IANA time zone."""
    return Field(label, time_kinds.TimeZone(), **facts)


def ordered(label: str, *options: tuple[str, str], **facts: Any) -> Field[str]:
    """Some of a declared list, in an order that matters."""
    return Field(label, Ordered(options), **facts)


def language(label: str, **facts: Any) -> Field[str]:
    """One language or several, by code."""
    return Field(label, languages.Languages(), **facts)


def moment(label: str, **facts: Any) -> Field[str]:
    """A UTC time."""
    return Field(label, time_kinds.Moment(), **facts)


def quantity(label: str, **facts: Any) -> Field[Quantity]:
    """A quantity with qualifier and unit."""
    return Field(label, kinds.Mass(), **facts)


def link(label: str, to: str, **facts: Any) -> Field[str]:
    """A reference to a record of the noun `to`; `inverse` names the list on the other side."""
    return Field(label, kinds.Link(to), **facts)


def attachment(label: str, **facts: Any) -> Field[str]:
    """A file kept inside the register."""
    return Field(label, kinds.Attachment(), **facts)


BOOKKEEPING = frozenset({"id", "ref", "created", "changed", "archived", "own"})
"""Not typed into a form as they are; what a person says in own fields is typed field by field."""


def _declared(cls: type) -> Iterator[tuple[str, Field[Any]]]:
    """Every field of a class, base classes first, each in the order it was written."""
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            if isinstance(value, Field):
                yield name, value


class Record:
    """A declared kind of record; an instance is one immutable row, its values read as attributes.

    Class keywords: `noun` and `plural` are its words, `prefix` starts its references ("A" for A-0001; none for rows
    that belong to another record), `table` the table it shares, `owner` the link field naming the record it belongs to,
    `sort` the order that its table starts in, as (field, descending).
    """

    noun: ClassVar[str] = ""
    plural: ClassVar[str] = ""
    label: ClassVar[str] = ""
    label_plural: ClassVar[str] = ""
    prefix: ClassVar[str] = ""
    table: ClassVar[str] = ""
    owner: ClassVar[str] = ""
    order: ClassVar[tuple[str, ...]] = ()
    sort: ClassVar[tuple[tuple[str, bool], ...]] = ()
    fields: ClassVar[dict[str, Field[Any]]] = {}

    id = text("Identifier")
    created = moment("Created")
    changed = moment("Last changed")
    archived = moment("Archived", help="Archived records stay in the file and in old packs; tables hide them.")

    def __init_subclass__(cls, noun: str = "", plural: str = "", table: str = "", **facts: Any) -> None:
        cls.noun, cls.plural = noun, plural or f"{noun}s"
        cls.table = table or noun
        cls.label = facts.get("label", noun.replace("_", " ").capitalize())
        cls.label_plural = facts.get("label_plural", cls.plural.replace("_", " ").capitalize())
        cls.prefix, cls.owner = facts.get("prefix", ""), facts.get("owner", "")
        cls.order, cls.sort = facts.get("order", ()), facts.get("sort", ())
        cls.fields = dict(_declared(cls))

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Record) and self.values == other.values

    def __hash__(self) -> int:
        return hash(self.values["id"])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.values.get('ref') or self.values.get('id')}>"

    def shown(self, name: str) -> str:
        """The field's value as text."""
        return self.fields[name].format(self.values.get(name))

    def replace(self, **changes: Any) -> Self:
        """The same row with some values changed."""
        return type(self)({**self.values, **changes})

    @property
    def key(self) -> str:
        """The identifier; every stored row has one."""
        return str(self.values["id"])

    @property
    def heading(self) -> str:
        """What the record is called in lists and links."""
        return str(self.values.get("title") or self.values.get("ref") or type(self).label)

    @classmethod
    def editable(cls) -> list[Field[Any]]:
        """The fields a person fills in, in the order of the form: what every record has comes last."""
        filled = [field for field in cls.fields.values() if not field.derived and field.name not in BOOKKEEPING]
        return sorted(filled, key=lambda field: field is Titled.fields.get(field.name))

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Problems of a whole row as (field name, sentence); fields alone are checked by their kinds."""
        yield from (
            (field.name, f"{field.label} is needed.")
            for field in cls.editable()
            if field.required and values.get(field.name) is None
        )


class Surroundings(Protocol):
    """What a record may look at to compose its derived values."""

    def rows(self, record: type[R]) -> list[R]:
        """The rows of this kind that belong to the record, in their order."""

    def following(self, record: type[R]) -> list[R]:
        """The records of this kind that point at the record through a link that is followed."""

    def short(self, key: str | None) -> str:
        """The short title of another record; empty for None."""


class Titled(Record):
    """A record people speak of by a short reference and a title."""

    COMPOSED_OF: ClassVar[tuple[str, ...] | None] = None
    """The fields of its own that its derived values are composed of; any that it declares itself if it does not say."""

    ref = text("Reference", help="The short name of this record, such as A-0001.", column=9, search=8)
    title = text("Title", derived=True, search=10, column=1)
    short = text("Short title", derived=True, search=4)
    example = flag("Invented example", help="Marks invented records of the sample, which never mix with real ones.")
    tags = Field("Tags", kinds.Tags(), help="Words of your own, with commas between them.", search=3, group="Tags")
    pinned = flag("Pinned", help="Pinned records come first where you look for one.", group="Tags")
    own = Field("Own fields", own_kinds.Own(), help="By the id of the custom field, or its name.", search=2)

    def derive(self, around: Surroundings) -> dict[str, Any]:
        """The derived values: at least `title`, and `short` where a shorter form exists."""
        raise NotImplementedError
