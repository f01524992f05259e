"""A briefing as the model case gives it: four parties, and most things unknown."""

from __future__ import annotations

from asm_desktop.packs.briefing import (
    Briefing,
    Gap,
    GapGroup,
    Group,
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
)
from asm_desktop.packs.profile import Participant, PostLine
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


def attendees() -> Group:
    return Group(
        "Attendees",
        (
            guest("Mr Byung Chul Jung", "Executive Director, SME Banking Division", "Korean Development Bank"),
            guest("Mr Myung-Kyoo Kim", "Vice Governor for Economic Affairs", "Chungcheongbuk-do Province"),
        ),
    )


def quotes() -> tuple[Quote, ...]:
    return tuple(
        Quote(f"Q-000{n}", text, Value("Rowena Smith"), "Explicit" if n % 2 else "Implied", approval="Not approved")
        for n, text in enumerate(QUOTES, start=1)
    )


def promises() -> tuple[PromiseGroup, ...]:
    return (
        PromiseGroup("Commitments", (Promise(Value("will update the market", marks=(S3,)), "ASM", status="Open"),)),
        PromiseGroup("Hopes", (Promise(Value("growth in magnet production", marks=(S1,)), "ASM", status="Open"),)),
    )


def ledger() -> Ledger:
    return Ledger(
        "A-0002 Sales Agreement",
        "neodymium praseodymium metal ingot",
        (
            Fact("Agreed", Value("up to 10 t", marks=(S3,), readings=(Reading("S-0002", "10 tonnes"),))),
            Fact("Delivered", Value("0 t, without 1 delivery whose mass is not known")),
            Fact("Remaining", Value(None, "KSM Metals Co., Ltd")),
        ),
        (Delivery(Value("First delivery", marks=(S2,)), status="Delivered", net_mass=Value(None, "KSM")),),
    )


def gaps() -> tuple[GapGroup, ...]:
    return (
        GapGroup("The event", tuple(Gap(w, ASK) for w in ("Date", "Start time", "Venue", "Host", "Programme"))),
        GapGroup("A-0001 MOU", tuple(Gap(f"Signatories for {name}", name) for name in PARTIES)),
        GapGroup("People", (Gap("Whether Rowena Smith attended", "ASM"),)),
    )


def sources() -> tuple[SourceEntry, ...]:
    return (
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
        participants=(attendees(),),
        agreements=(mou(), sale()),
        quotes=quotes(),
        promises=promises(),
        ledgers=(ledger(),),
        gaps=gaps(),
        sources=sources(),
    )
