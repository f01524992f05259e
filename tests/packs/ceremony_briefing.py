"""The ceremony of the full briefing: an order, flags, a table and its signatures."""

from __future__ import annotations

from asm_desktop.packs.ceremony import OrderLine, Round, Seating, SignatureLine, Signing
from asm_desktop.packs.diagram import Diagram, Form, Place

DIAGRAM = Diagram(
    "Signing table",
    "Seen from behind the table.",
    2600.0,
    2400.0,
    (Form(1300.0, 1800.0, 1400.0, 700.0, "Table"),),
    (Place(950.0, 800.0, 1, 2, "Mr Example Guest"), Place(1650.0, 800.0, 1, 1, "Ms Example Governor")),
)
SEATING = Seating(
    (OrderLine("1", "Ms Example Governor", "예시 도지사", "Governor, Example Province", "Number in the list: 1."),),
    ("Korea", "Australia"),
    "Seen from behind the table, from the left to the right.",
    (DIAGRAM,),
    ("Who goes first?",),
)
SIGNING = Signing(
    "2 originals in 2 texts: 8 signatures, none made yet.",
    ("Original 1 names the Example Province first",),
    (Round(1, (SignatureLine("Example Province", "Ms Example Governor", "1", "Korean, English", "1"),)),),
)
