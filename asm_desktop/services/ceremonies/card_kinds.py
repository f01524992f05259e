"""The kinds of cards and labels that can be printed, and what they are called."""

from __future__ import annotations

from asm_desktop.domain.said import Said, say

KINDS: dict[str, Said] = {
    "tent": say("Tent cards, 210 × 99 mm, folded"),
    "place": say("Place cards, 89 × 51 mm"),
    "large": say("Large place cards, 102 × 64 mm"),
    "badge": say("Badges, 90 × 55 mm"),
    "labels_14": say("Labels, 99.1 × 38.1 mm, 14 on A4"),
    "labels_21": say("Labels, 63.5 × 38.1 mm, 21 on A4"),
    "labels_8": say("Labels, 3⅜ × 2⅓ in, 8 on Letter"),
    "labels_30": say("Labels, 2⅝ × 1 in, 30 on Letter"),
}
"""What can be printed, by the kinds of `packs.card_shapes`."""
