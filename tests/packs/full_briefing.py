"""A briefing of an invented ceremony that fills every section."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageDraw

from asm_desktop.packs.briefing import (
    Briefing,
    Contact,
    Group,
    Point,
    Question,
    RunLine,
    RunSheet,
    Summary,
)
from asm_desktop.packs.cards import (
    Agreement,
    Area,
    Signature,
)
from asm_desktop.packs.portraits import cropped
from asm_desktop.packs.profile import Participant, PostLine
from asm_desktop.packs.values import Fact, Mark, Value
from tests.packs.ceremony_briefing import SEATING, SIGNING
from tests.packs.sparse_briefing import PARTIES, S1, mou, sale, sparse


@lru_cache(maxsize=40)
def drawn_portrait(number: int) -> bytes:
    """A drawn head and shoulders, of a shape and size that differ from one number to the next."""
    size = (300 + number % 3 * 90, 400 - number % 4 * 50)
    picture = Image.new("RGB", size, (205 - number * 3, 214, 222))
    draw, (w, h) = ImageDraw.Draw(picture), size
    draw.ellipse((w * 0.33, h * 0.18, w * 0.67, h * 0.62), fill=(226, 192, 168))
    draw.ellipse((w * 0.12, h * 0.66, w * 0.88, h * 1.5), fill=(40 + number * 5, 62, 92))
    return cropped(*size, picture.tobytes())


KOREAN = ("강유미", "김민서", "이도윤", "박서연", "최지훈", "정하은", "조현우", "윤수아", "장은우", "임채원")
ENGLISH = ("Dr Alice Example", "Mr Bruno Sample", "Prof Käthe Müller", "Ms Đặng Thị Ánh", "Mr Łukasz Wójcik")
ROLES = ("Signatories", "Witnesses", "Host", "Speakers", "Attendees", "Interpreters", "Aides", "Media", "Staff")
BIO = (
    "Trained as a metallurgist at the Example Institute, later fifteen years in industrial policy. Led the talks on "
    "the example cluster from the first letter to the agreed text. 지역 산업정책과 소재 분야를 담당해 왔다."
)


def person(number: int) -> Participant:
    korean = number % 2 == 0
    name = f"Mr Example {KOREAN[number // 2 % 10]}" if korean else ENGLISH[number // 2 % 5]
    post = PostLine(
        Value(f"Director of Example Affairs {number} · Example Development Agency", marks=(Mark("S-0001", "implied"),)),
        "예시개발원 예시업무국장" if korean else "",
        "Last verified 4 March 2026, more than 90 days before the day" if number % 5 == 0 else "",
    )
    return Participant(
        Value(f"{name} {number}", marks=(Mark("S-0001"),)),
        other_names=(KOREAN[number // 2 % 10], "金珉序") if korean else (),
        representing="Example Development Agency",
        posts=(post, post) if number % 7 == 0 else (post,),
        attended=Value("not recorded"),
        details=(
            Fact("Reply", Value("Accepted")),
            Fact("Address as", Value("Director Kim")),
            *((Fact("Interpreter", Value("Needed")),) if korean else ()),
        ),
        biography=Value(BIO) if number % 3 else None,
        portrait=drawn_portrait(number) if number % 6 != 5 else None,
    )


def groups(count: int) -> tuple[Group, ...]:
    sizes = [2, 2, 1, 2, count - 13, 2, 2, 1, 1]
    people = iter(range(count))
    return tuple(
        Group(role, tuple(person(next(people)) for _ in range(size))) for role, size in zip(ROLES, sizes, strict=True)
    )


def run_lines() -> tuple[RunLine, ...]:
    items = [
        "Arrival and holding room",
        "Seating",
        "Opening and introductions",
        "Remarks by the host",
        "Remarks by the guest",
        "Signing, first round",
        "Signing, second round",
        "Exchange of folders",
        "Handshake",
        "Photographs",
        "Gifts",
        "Media",
        "Close",
    ]
    return tuple(
        RunLine(
            item,
            f"{10 + n // 4}:{n % 4 * 15:02}",
            f"{10 + (n + 1) // 4}:{(n + 1) % 4 * 15:02}",
            f"{12 + n // 4}:{n % 4 * 15:02}",
            "15" if n % 3 else "2 × 15",
            "Dr Alice Example, Mr Example 강유미" if n % 4 else "",
            cue="When both delegations stand" if n % 3 == 1 else "",
            microphone="Lectern" if n % 2 else "",
            language="Korean, English" if n % 2 else "",
            flags=("overlaps the item before by 5 minutes",) if n == 7 else (),
        )
        for n, item in enumerate(items)
    )


def summary(when: Value, where: Value) -> Summary:
    return Summary(
        Value("Example Materials signs a non-binding memorandum with three Korean partners.", marks=(S1,)),
        (Fact("When", when), Fact("Where", where), Fact("Our role", Value("Guest; we sign second"))),
        ("Show that the first area has begun", "Agree the date of the first review", "Meet the Vice Governor"),
        ("We are here to stay.", "The first area is under way.", "Thank the team by name."),
        ("Any price or tonnage not yet public", "That the memorandum is binding"),
    )


def signed() -> Agreement:
    """The model case's MOU, signed and witnessed, with what is done in its areas."""
    areas = tuple(
        Area(a.name, (Fact("Status", Value("Active")), Fact("Owner", Value("Dr Alice Example")))) for a in mou().areas
    )
    signatory = Signature(
        "Signatory", Value("Dr Alice Example", marks=(S1,)), "Chair", PARTIES[0], Value("22 May 2026")
    )
    return replace(mou(), signatures=(signatory, replace(signatory, role="Witness")), areas=areas)


def with_talk(briefing: Briefing) -> Briefing:
    """The briefing with what to say and to keep quiet about, and the answers to questions."""
    return replace(
        briefing,
        say=(
            Point(Value("Thank the province for the site and the permits.", marks=(S1,))),
            Point(Value("The plant went from ground-breaking to production in just over a year.")),
            Point(Value("We will train forty people here next year."), "media"),
        ),
        usable=(Point(Value("The cluster has eleven members.", marks=(Mark("S-0002", "outside"),))),),
        undisclosed=(Point(Value("A fifth party has asked to join.", marks=(Mark("S-0003", "unconfirmed"),))),),
        sensitivities=(Point(Value("The governor’s election is in June; no photograph with candidates.")),),
        questions=(
            Question("When will the second line start?", Value("When the first runs at capacity."), "certain"),
            Question("Is the memorandum binding?", Value("No. It is non-binding."), "defensive"),
            Question("Who pays?", Value(None, "Finance"), "might"),
        ),
    )


def full(guests: int = 30) -> Briefing:
    """An invented ceremony that fills every section."""
    when = Value("22 September 2026, 10:00 to 13:15 in Seoul (11:00 in Sydney)", marks=(S1,))
    where = Value("Example Hall, 1 Example Street, Example City", marks=(S1,))
    return replace(
        with_talk(sparse()),
        title="Signing of the Example Memorandum of Understanding 예시 업무협약 체결식",
        example=True,
        marking="STRICTLY CONFIDENTIAL",
        version="3",
        prepared_by="Example Assistant",
        cleared_by="Example Chief of Staff",
        cleared_on="20 September 2026",
        when=when,
        where=where,
        summary=summary(when, where),
        run_sheet=RunSheet(run_lines(), "Seoul", "Sydney", ("Consecutive interpreting doubles a speech.",)),
        participants=groups(guests),
        seating=SEATING,
        signing=SIGNING,
        agreements=(signed(), sale()),
        logistics=(
            Fact("Dress", Value("Business; national dress welcome")),
            Fact("Transport", Value("Cars at 09:20 from the hotel’s north door\nReturn at 13:30")),
        ),
        contacts=(Contact("Mr Bruno Sample", "Protocol office", ("+82 43 000 0000", "bruno@example.org")),),
    )
