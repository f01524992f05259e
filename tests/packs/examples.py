"""Two briefings to draw: a sparse one, as the model case leaves most things unknown, and a full invented one."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageDraw

from asm_desktop.packs.briefing import (
    Briefing,
    Contact,
    Gap,
    GapGroup,
    Group,
    Participant,
    Point,
    PostLine,
    Question,
    RunLine,
    RunSheet,
    SourceEntry,
    Summary,
    Support,
)
from asm_desktop.packs.cards import (
    Agreement,
    Area,
    Delivery,
    Ledger,
    Milestone,
    Party,
    Promise,
    PromiseGroup,
    Quote,
    SalesTerms,
    Signature,
)
from asm_desktop.packs.values import Fact, Mark, Reading, Value

S1, S2, S3 = Mark("S-0001"), Mark("S-0002"), Mark("S-0003")
ASK = "KDB or Chungcheongbuk-do Province"
PARTIES = (
    "Australian Strategic Materials",
    "KSM Metals Co., Ltd",
    "Korean Development Bank",
    "Chungcheongbuk-do Province",
)
AREAS = (
    "research and development",
    "investment activities",
    "development of a rare earths cluster in Chungcheongbuk-do",
)
QUOTES = (
    "ASM welcomes this opportunity to work with the Korean Development Bank and the Chungcheongbuk-do Provincial "
    "government to progress a rare earths cluster in the province.",
    "We hope that by working together, we will strengthen the supply chain and see growth in magnet and battery "
    "producing operations in Chungcheongbuk-do Province where our flagship Metals Plant is located.",
    "Securing the first sale of neodymium praseodymium ingot from our Korean Metals Plant is an important milestone "
    "for ASM.\u00a0 In just over a year, we have taken our Korean Metals Plant from start of construction to "
    "commercial production.\u00a0 This is a remarkable feat of dedication from our team.",
    "Our commissioning and ramp-up at the Korean Metals Plant will continue over the second half of 2022.\u00a0 We "
    "look forward to securing further sales contracts in the coming months and will update the market as contracts are "
    "finalised.",
)
SIGNED = (
    "ASM and its subsidiary, KSM Metals Co., Ltd, have signed a non-binding Memorandum of Understanding (MOU) with "
    "the Korean Development Bank (KDB) and the Chungcheongbuk-do Province."
)
ATTENDED = (
    "The MOU was signed at a formal ceremony attended by Mr Byung Chul Jung, Executive Director, SME Banking Division "
    "of Korea Development Bank and Mr Myung-Kyoo Kim, Chungcheongbuk-do Vice Governor for Economic Affairs."
)


def unknown(*labels: str, ask: str = ASK) -> tuple[Fact, ...]:
    return tuple(Fact(label, Value(None, ask)) for label in labels)


def mou() -> Agreement:
    return Agreement(
        ref="A-0001",
        title="MOU: ASM, KSM Metals Co., Ltd, KDB, Chungcheongbuk-do Province",
        kind="Memorandum of Understanding (MOU)",
        binding=Value("NON-BINDING", marks=(S1,)),
        stage=Value("Signed", marks=(S1,)),
        parties=tuple(
            Party(Value(name, marks=(S1,)), "Party", written="Korea Development Bank" if "Bank" in name else "")
            for name in PARTIES
        ),
        signatures_note="Not known who signed for any of the four parties: ask each party.",
        dates=unknown("Signed on", "Effective on", "Expires on", "Notice period"),
        terms=unknown("Title of the document", "Governing law, languages, number of originals"),
        areas=tuple(Area(Value(area, marks=(S1,))) for area in AREAS),
    )


def sale() -> Agreement:
    quantity = Value("up to 10 t", marks=(S3,), readings=(Reading("S-0002", "10 tonnes"),))
    return Agreement(
        ref="A-0002",
        title="Sales Agreement",
        kind="Sales agreement",
        binding=Value("BINDING", marks=(S3,)),
        stage=Value("Signed", marks=(S3,)),
        parties=(
            Party(Value("KSM Metals Co., Ltd", marks=(S3,)), "Seller"),
            Party(Value("NS World Co., Ltd", marks=(S3,)), "Buyer"),
        ),
        dates=unknown("Signed on", ask="NS World"),
        sales=(
            SalesTerms(
                Value("neodymium praseodymium metal ingot", marks=(S3,)),
                (
                    Fact("Quantity", quantity),
                    Fact("Delivery", Value("September 2022 to December 2022", marks=(S3,))),
                    *unknown("Price", "Specification", "Purity", ask="KSM Metals Co., Ltd"),
                ),
            ),
        ),
        milestones=(Milestone(Value("first sale of NdPr metal from Korean Metals Plant", marks=(S3,)), "Reached"),),
    )


def guest(name: str, title: str, body: str, *details: Fact) -> Participant:
    return Participant(
        Value(name, marks=(S1,)),
        representing=body,
        posts=(PostLine(Value(f"{title} · {body}", marks=(S1,))),),
        attended=Value("Yes", marks=(S1,)),
        details=details,
    )


def sparse() -> Briefing:
    """The model case: four parties, two who attended, and no date, venue or signatory."""
    when, where = Value(None, ASK), Value(None, ASK)
    return Briefing(
        ref="E-0001",
        title="MOU signing ceremony",
        kind="Signing ceremony",
        as_at="24 November 2026",
        when=when,
        where=where,
        summary=Summary(
            Value("ASM and KSM Metals sign a non-binding MOU with KDB and the province.", marks=(S1,)),
            (Fact("When", when), Fact("Where", where), Fact("Our role", Value(None, "Rowena Smith"))),
        ),
        participants=(
            Group(
                "Attendees",
                (
                    guest("Mr Byung Chul Jung", "Executive Director, SME Banking Division", "Korean Development Bank"),
                    guest("Mr Myung-Kyoo Kim", "Vice Governor for Economic Affairs", "Chungcheongbuk-do Province"),
                ),
            ),
        ),
        agreements=(mou(), sale()),
        quotes=tuple(
            Quote(f"Q-000{n}", text, Value("Rowena Smith"), "Explicit" if n % 2 else "Implied", approval="Not approved")
            for n, text in enumerate(QUOTES, start=1)
        ),
        promises=(
            PromiseGroup("Commitments", (Promise(Value("will update the market", marks=(S3,)), "ASM", status="Open"),)),
            PromiseGroup("Hopes", (Promise(Value("growth in magnet production", marks=(S1,)), "ASM", status="Open"),)),
        ),
        ledgers=(
            Ledger(
                "A-0002 Sales Agreement",
                "neodymium praseodymium metal ingot",
                (
                    Fact("Agreed", Value("up to 10 t", marks=(S3,), readings=(Reading("S-0002", "10 tonnes"),))),
                    Fact("Delivered", Value("0 t, without 1 delivery whose mass is not known")),
                    Fact("Remaining", Value(None, "KSM Metals Co., Ltd")),
                ),
                (Delivery(Value("First delivery", marks=(S2,)), status="Delivered", net_mass=Value(None, "KSM")),),
            ),
        ),
        gaps=(
            GapGroup("The event", tuple(Gap(w, ASK) for w in ("Date", "Start time", "Venue", "Host", "Programme"))),
            GapGroup("A-0001 MOU", tuple(Gap(f"Signatories for {name}", name) for name in PARTIES)),
            GapGroup("People", (Gap("Whether Rowena Smith attended", "ASM"),)),
        ),
        sources=(
            SourceEntry(
                "S-0001",
                "ASM signs MOU with Korean Development Bank",
                ("News item", "publication date not known"),
                (
                    Support(SIGNED, ("A-0001 Binding · Stated", "A-0001 Parties · Stated")),
                    Support(ATTENDED, ("E-0001 Guests · Stated",)),
                ),
            ),
            SourceEntry("S-0002", "ASM’s first NdPr metal product delivered to customer, NS World."),
            SourceEntry("S-0003", "First sale of NdPr metal from Korean Metals Plant"),
        ),
    )


@lru_cache(maxsize=40)
def drawn_portrait(number: int) -> bytes:
    """A drawn head and shoulders, of a shape and size that differ from one number to the next."""
    size = (300 + number % 3 * 90, 400 - number % 4 * 50)
    picture = Image.new("RGB", size, (205 - number * 3, 214, 222))
    draw, (w, h) = ImageDraw.Draw(picture), size
    draw.ellipse((w * 0.33, h * 0.18, w * 0.67, h * 0.62), fill=(226, 192, 168))
    draw.ellipse((w * 0.12, h * 0.66, w * 0.88, h * 1.5), fill=(40 + number * 5, 62, 92))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


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


def full(guests: int = 30) -> Briefing:
    """An invented ceremony that fills every section."""
    base = sparse()
    when = Value("22 September 2026, 10:00 to 13:15 in Seoul (11:00 in Sydney)", marks=(S1,))
    where = Value("Example Hall, 1 Example Street, Example City", marks=(S1,))
    signatory = Signature(
        "Signatory", Value("Dr Alice Example", marks=(S1,)), "Chair", PARTIES[0], Value("22 May 2026")
    )
    areas = tuple(
        Area(a.name, (Fact("Status", Value("Active")), Fact("Owner", Value("Dr Alice Example")))) for a in mou().areas
    )
    return replace(
        base,
        title="Signing of the Example Memorandum of Understanding 예시 업무협약 체결식",
        example=True,
        marking="STRICTLY CONFIDENTIAL",
        version="3",
        prepared_by="Example Assistant",
        cleared_by="Example Chief of Staff",
        cleared_on="20 September 2026",
        when=when,
        where=where,
        summary=Summary(
            Value("Example Materials signs a non-binding memorandum with three Korean partners.", marks=(S1,)),
            (Fact("When", when), Fact("Where", where), Fact("Our role", Value("Guest; we sign second"))),
            ("Show that the first area has begun", "Agree the date of the first review", "Meet the Vice Governor"),
            ("We are here to stay.", "The first area is under way.", "Thank the team by name."),
            ("Any price or tonnage not yet public", "That the memorandum is binding"),
        ),
        run_sheet=RunSheet(run_lines(), "Seoul", "Sydney", ("Consecutive interpreting doubles a speech.",)),
        participants=groups(guests),
        say=(
            Point(Value("Thank the province for the site and the permits.", marks=(S1,))),
            Point(Value("The plant went from ground-breaking to production in just over a year.")),
            Point(Value("We will train forty people here next year."), "media"),
        ),
        usable=(Point(Value("The cluster has eleven members.", marks=(Mark("S-0002", "outside"),))),),
        undisclosed=(Point(Value("A fifth party has asked to join.", marks=(Mark("S-0003", "unconfirmed"),))),),
        agreements=(replace(mou(), signatures=(signatory, replace(signatory, role="Witness")), areas=areas), sale()),
        sensitivities=(Point(Value("The governor’s election is in June; no photograph with candidates.")),),
        questions=(
            Question("When will the second line start?", Value("When the first runs at capacity."), "Certain"),
            Question("Is the memorandum binding?", Value("No. It is non-binding."), "Defensive"),
            Question("Who pays?", Value(None, "Finance"), "Might"),
        ),
        logistics=(
            Fact("Dress", Value("Business; national dress welcome")),
            Fact("Transport", Value("Cars at 09:20 from the hotel’s north door\nReturn at 13:30")),
        ),
        contacts=(Contact("Mr Bruno Sample", "Protocol office", ("+82 43 000 0000", "bruno@example.org")),),
    )
