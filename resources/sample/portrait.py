"""Draws a portrait from flat shapes on a grid of 300 by 400 units; the same face is always drawn the same."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageColor, ImageDraw

WIDTH, HEIGHT, FINE, COLOURS = 300, 400, 4, 32
Point = tuple[float, float]
Shape = tuple[Point, ...]
CENTRE_X, CENTRE_Y = 150, 172

SKIN = {
    "ivory": "#f6d9c3",
    "sand": "#eec39f",
    "honey": "#dfa97c",
    "tan": "#c68a5e",
    "brown": "#9a6441",
    "deep": "#7b4f37",
}
HAIR = {
    "black": "#231f22",
    "brown": "#4a3327",
    "chestnut": "#76492f",
    "fair": "#c99f5e",
    "copper": "#a9552f",
    "grey": "#8f9297",
    "silver": "#c9cbcf",
}
CLOTH = {
    "navy": "#27364f",
    "charcoal": "#3b3f46",
    "slate": "#566577",
    "plum": "#6b3f58",
    "forest": "#2f5548",
    "wine": "#7c2f3b",
    "camel": "#b58f63",
    "ink": "#1f2430",
    "teal": "#2c6672",
    "rose": "#b9707c",
}
BACKGROUND = ("#d9e4ec", "#e6dfd3", "#d8e5dc", "#e9dadb", "#dedcea", "#d3e2e4", "#ece3c9")


@dataclass(frozen=True)
class Face:
    """How one invented person looks; every word is a key of the tables here."""

    skin: str
    hair: str
    style: str
    clothes: str
    cloth: str
    accent: str = "#8c2f39"
    glasses: bool = False
    beard: bool = False
    narrow: bool = False


# Hair in front of the face, as closed outlines around the middle of the head.
CROWN: Shape = ((-59, 6), (-65, -34), (-50, -72), (0, -90), (50, -72), (65, -34), (59, 6))
SHOULDERS: Shape = ((-104, 160), (-98, 116), (-54, 92), (0, 84), (54, 92), (98, 116), (104, 160))
HAIRLINES: dict[str, Shape] = {
    "short": ((53, -14), (44, -42), (14, -50), (-22, -46), (-46, -36), (-53, -14)),
    "parted": ((54, -12), (50, -34), (24, -44), (-14, -60), (-30, -56), (-46, -34), (-54, -12)),
    "swept": ((54, -16), (46, -50), (8, -58), (-34, -42), (-48, -30), (-54, -12)),
    "fringe": ((57, 2), (50, -24), (24, -30), (0, -31), (-24, -30), (-50, -24), (-57, 2)),
    "centre": ((56, 4), (46, -30), (16, -54), (0, -64), (-16, -54), (-46, -30), (-56, 4)),
    "high": ((55, -16), (49, -44), (24, -66), (0, -70), (-24, -66), (-49, -44), (-55, -16)),
}
FRONT = {
    "short": "short",
    "parted": "parted",
    "swept": "swept",
    "receding": "high",
    "bob": "fringe",
    "lob": "centre",
    "long": "centre",
    "wavy": "parted",
    "bun": "centre",
    "tied": "swept",
    "curly": "short",
    "cropped": "high",
}
BACK: dict[str, Shape] = {
    "bob": ((-66, -30), (-72, 22), (-66, 66), (-36, 76), (36, 76), (66, 66), (72, 22), (66, -30), (0, -92)),
    "lob": ((-66, -30), (-74, 40), (-72, 92), (-40, 104), (40, 104), (72, 92), (74, 40), (66, -30), (0, -92)),
    "long": ((-66, -30), (-76, 50), (-82, 128), (-54, 150), (54, 150), (82, 128), (76, 50), (66, -30), (0, -92)),
    "wavy": (
        *((-66, -40), (-76, 4), (-70, 40), (-88, 74), (-78, 108), (-86, 136), (-50, 146)),
        *((50, 146), (86, 136), (78, 108), (88, 74), (70, 40), (76, 4), (66, -40), (0, -92)),
    ),
}


class Sheet:
    """A drawing surface in units of the portrait, drawn finer than it is kept."""

    def __init__(self, background: str) -> None:
        self.image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), background)
        self.pen = ImageDraw.Draw(self.image)

    def shape(self, outline: Shape, colour: str, at: Point = (0, 0)) -> None:
        """Fill a closed outline with straight edges."""
        self.pen.polygon([((x + at[0]) * FINE, (y + at[1]) * FINE) for x, y in outline], fill=colour)

    def curve(self, outline: Shape, colour: str, at: Point = (CENTRE_X, CENTRE_Y)) -> None:
        """Fill a closed outline with its corners rounded."""
        self.shape(rounded(outline), colour, at)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        """Fill an ellipse around a point."""
        self.pen.ellipse([(x - rx) * FINE, (y - ry) * FINE, (x + rx) * FINE, (y + ry) * FINE], fill=colour)

    def arc(self, x: float, y: float, rx: float, ry: float, angles: Point, colour: str, width: float) -> None:
        """Draw part of an ellipse, angles in degrees clockwise from the right."""
        box = [(x - rx) * FINE, (y - ry) * FINE, (x + rx) * FINE, (y + ry) * FINE]
        self.pen.arc(box, *angles, fill=colour, width=round(width * FINE))

    def png(self) -> bytes:
        """The portrait as a small PNG."""
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        indexed = small.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
        kept = io.BytesIO()
        indexed.save(kept, "PNG", optimize=True)
        return kept.getvalue()


def rounded(outline: Shape, steps: int = 12) -> Shape:
    """A closed Catmull-Rom curve through the points."""
    count, found = len(outline), []
    for index in range(count):
        before, start, end, after = (outline[(index + offset) % count] for offset in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            x, y = (
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
                for a, b, c, d in zip(before, start, end, after, strict=True)
            )
            found.append((x, y))
    return tuple(found)


def shade(colour: str, factor: float) -> str:
    """The colour darkened (below 1) or lightened towards white (above 1)."""
    parts = ImageColor.getrgb(colour)[:3]
    mixed = [part * factor if factor <= 1 else part + (255 - part) * (factor - 1) for part in parts]
    return "#" + "".join(f"{round(part):02x}" for part in mixed)


def draw(face: Face, number: int) -> bytes:
    """One portrait as PNG; `number` chooses its background."""
    ground = BACKGROUND[number % len(BACKGROUND)]
    sheet = Sheet(ground)
    sheet.oval(CENTRE_X, 190, 132, 132, shade(ground, 1.45))
    draw_back(sheet, face)
    draw_clothes(sheet, face)
    draw_head(sheet, face)
    draw_features(sheet, face)
    draw_front(sheet, face)
    return sheet.png()


def draw_back(sheet: Sheet, face: Face) -> None:
    """The hair behind head and shoulders."""
    colour = shade(HAIR[face.hair], 0.86)
    if face.style in BACK:
        sheet.curve(BACK[face.style], colour)
    if face.style == "bun":
        sheet.oval(CENTRE_X, CENTRE_Y - 92, 27, 24, colour)
    if face.style == "tied":
        sheet.curve(((40, -60), (86, -34), (92, 40), (76, 96), (62, 60), (58, 0)), colour)
    if face.style == "curly":
        for x, y in rounded(((-58, 0), (-66, -44), (-34, -82), (0, -92), (34, -82), (66, -44), (58, 0)), 3)[:-3]:
            sheet.oval(CENTRE_X + x, CENTRE_Y + y, 19, 19, colour)


def draw_clothes(sheet: Sheet, face: Face) -> None:
    """Shoulders and what they wear."""
    cloth, skin = CLOTH[face.cloth], SKIN[face.skin]
    sheet.curve((*SHOULDERS, (112, 260), (-112, 260)), cloth)
    sheet.shape(((-23, 40), (23, 40), (25, 92), (0, 122), (-25, 92)), shade(skin, 0.88), (CENTRE_X, CENTRE_Y))
    wear = {"suit": wear_suit, "blazer": wear_blazer, "roll": wear_roll, "shirt": wear_shirt, "hanbok": wear_hanbok}
    wear[face.clothes](sheet, face)


def lapels(sheet: Sheet, cloth: str) -> None:
    """The two lapels of a jacket."""
    for side in (-1, 1):
        outline = ((side * 27, 84), (side * 50, 104), (side * 44, 140), (side * 54, 146), (0, 232), (side * 4, 176))
        sheet.shape(outline, shade(cloth, 0.8), (CENTRE_X, CENTRE_Y))


def wear_suit(sheet: Sheet, face: Face) -> None:
    """Jacket, white shirt and tie."""
    at = (CENTRE_X, CENTRE_Y)
    sheet.shape(((-28, 84), (0, 112), (28, 84), (34, 110), (0, 232), (-34, 110)), "#f7f7f5", at)
    sheet.shape(((-8, 112), (8, 112), (6, 126), (13, 200), (0, 228), (-13, 200), (-6, 126)), face.accent, at)
    sheet.shape(((-28, 82), (0, 112), (-16, 126), (-32, 98)), "#ffffff", at)
    sheet.shape(((28, 82), (0, 112), (16, 126), (32, 98)), "#ffffff", at)
    lapels(sheet, CLOTH[face.cloth])


def wear_blazer(sheet: Sheet, face: Face) -> None:
    """Jacket over a round-necked blouse."""
    sheet.shape(((-30, 90), (0, 98), (30, 90), (40, 112), (0, 232), (-40, 112)), face.accent, (CENTRE_X, CENTRE_Y))
    sheet.oval(CENTRE_X, CENTRE_Y + 82, 26, 27, shade(SKIN[face.skin], 0.88))
    lapels(sheet, CLOTH[face.cloth])


def wear_roll(sheet: Sheet, face: Face) -> None:
    """A roll-neck pullover, with a short chain in the accent colour."""
    cloth = CLOTH[face.cloth]
    sheet.curve(((-29, 62), (0, 70), (29, 62), (37, 100), (26, 118), (0, 128), (-26, 118), (-37, 100)), cloth)
    sheet.arc(CENTRE_X, CENTRE_Y + 84, 35, 24, (15, 165), shade(cloth, 0.8), 2.4)
    sheet.arc(CENTRE_X, CENTRE_Y + 108, 44, 44, (30, 150), face.accent, 2)


def wear_shirt(sheet: Sheet, face: Face) -> None:
    """An open collar, with a strap over the shoulder."""
    cloth = CLOTH[face.cloth]
    for side in (-1, 1):
        collar = ((side * 27, 80), (0, 124), (side * 22, 138), (side * 40, 98))
        sheet.shape(collar, shade(cloth, 1.18), (CENTRE_X, CENTRE_Y))
    sheet.shape(((-72, 96), (-60, 92), (70, 240), (56, 240)), face.accent, (CENTRE_X, CENTRE_Y))


def wear_hanbok(sheet: Sheet, face: Face) -> None:
    """A jeogori: crossed collar with its white edge, and a ribbon."""
    at = (CENTRE_X, CENTRE_Y)
    for side, low in ((1, 166), (-1, 190)):
        band = ((side * 25, 78), (side * 42, 86), (-side * 14, low), (-side * 34, low - 18))
        edge = ((side * 21, 80), (side * 28, 80), (-side * 20, low - 48), (-side * 27, low - 54))
        sheet.shape(band, face.accent, at)
        sheet.shape(edge, "#ffffff", at)
    sheet.curve(((20, 168), (36, 162), (46, 176), (38, 236), (22, 236), (28, 184)), shade(face.accent, 0.85))


def draw_head(sheet: Sheet, face: Face) -> None:
    """Neck shadow, ears and face."""
    skin, wide = SKIN[face.skin], 54 if face.narrow else 57
    sheet.curve(((-23, 62), (0, 78), (23, 62), (23, 74), (0, 92), (-23, 74)), shade(skin, 0.78))
    for side in (-1, 1):
        sheet.oval(CENTRE_X + side * wide, CENTRE_Y + 6, 9, 14, shade(skin, 0.93))
    jaw = ((-wide, -30), (-wide + 1, 14), (-wide + 15, 52), (-20, 73), (0, 77))
    mirrored = tuple((-x, y) for x, y in reversed(jaw[:-1]))
    sheet.curve((*jaw, *mirrored, (34, -72), (-34, -72)), skin)
    if face.beard:
        edge = ((-55, 6), (-46, 46), (-24, 72), (0, 79), (24, 72), (46, 46), (55, 6))
        inner = ((48, 12), (38, 34), (18, 27), (0, 30), (-18, 27), (-38, 34), (-48, 12))
        sheet.curve((*edge, *inner), shade(HAIR[face.hair], 1.05))


def draw_features(sheet: Sheet, face: Face) -> None:
    """Brows, eyes, nose, mouth, cheeks and glasses."""
    skin, brow = SKIN[face.skin], shade(HAIR[face.hair], 0.8)
    for side in (-1, 1):
        x = CENTRE_X + side * 23
        if not face.beard:
            sheet.oval(CENTRE_X + side * 33, CENTRE_Y + 28, 11, 7, shade(skin, 0.95))
        sheet.arc(x, CENTRE_Y - 8, 13, 9, (205, 335), brow, 3)
        sheet.oval(x, CENTRE_Y + 4, 4.6, 5.4, "#2a2324")
        sheet.oval(x + 1.6, CENTRE_Y + 2, 1.5, 1.5, "#ffffff")
    sheet.arc(CENTRE_X, CENTRE_Y + 20, 7, 6, (30, 150), shade(skin, 0.76), 2.6)
    mouth = "#a8505a" if face.skin not in ("brown", "deep") else "#7d3239"
    if face.beard:
        sheet.oval(CENTRE_X, CENTRE_Y + 45, 14, 6, shade(mouth, 1.35))
    else:
        sheet.arc(CENTRE_X, CENTRE_Y + 36, 17, 13, (25, 155), mouth, 3.4)
    if face.glasses:
        for side in (-1, 1):
            sheet.arc(CENTRE_X + side * 23, CENTRE_Y + 4, 17, 15, (0, 360), "#3a3436", 2.6)
        sheet.arc(CENTRE_X, CENTRE_Y + 4, 6.5, 5, (180, 360), "#3a3436", 2.6)


def draw_front(sheet: Sheet, face: Face) -> None:
    """The hair over the forehead, or a head scarf."""
    colour = HAIR[face.hair]
    if face.style == "scarf":
        draw_scarf(sheet, face.accent)
    elif face.style in ("receding", "cropped"):
        drawn = tuple((x * 0.97, y * (0.95 if y < -40 else 1)) for x, y in CROWN)
        sheet.curve((*drawn, *HAIRLINES["high"]), colour)
    elif face.style != "bald":
        sheet.curve((*CROWN, *HAIRLINES[FRONT[face.style]]), colour)


def draw_scarf(sheet: Sheet, colour: str) -> None:
    """A head scarf that frames the face."""
    outer = ((-30, 96), (-66, 60), (-70, -20), (-50, -74), (0, -92), (50, -74), (70, -20), (66, 60), (30, 96))
    inner = ((14, 78), (44, 50), (53, 8), (48, -32), (0, -52), (-48, -32), (-53, 8), (-44, 50), (-14, 78))
    sheet.curve((*outer, *inner), colour)
    sheet.curve(((-44, 66), (0, 84), (44, 66), (62, 108), (0, 132), (-62, 108)), shade(colour, 0.9))
