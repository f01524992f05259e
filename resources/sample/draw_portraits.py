"""Draws the portraits of the sample's invented people, who exist nowhere else.

``python resources/sample/draw_portraits.py`` writes example-portraits.json and sets each person's `portrait` in
example-ceremony.json.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

from portrait import Face, draw

FOLDER = Path(__file__).parent
FACES = {
    "hart": Face("ivory", "fair", "lob", "blazer", "navy", accent="#e8e3da"),
    "webb": Face("ivory", "silver", "receding", "suit", "charcoal", accent="#41608a", glasses=True),
    "raman": Face("brown", "black", "long", "blazer", "teal", accent="#f0d9b5"),
    "nguyen": Face("honey", "black", "parted", "suit", "slate", accent="#2c6672"),
    "okafor": Face("deep", "black", "curly", "blazer", "wine", accent="#f3e6d8"),
    "lewis": Face("sand", "copper", "swept", "suit", "navy", accent="#6b3f58", beard=True),
    "marino": Face("sand", "chestnut", "wavy", "blazer", "plum", accent="#efe7ee"),
    "park": Face("sand", "black", "parted", "suit", "ink", accent="#8c2f39"),
    "min": Face("ivory", "black", "bob", "blazer", "forest", accent="#f2efe6", glasses=True),
    "lim": Face("honey", "black", "short", "suit", "navy", accent="#b58f63"),
    "cho": Face("ivory", "brown", "tied", "roll", "rose", accent="#f3e6d8"),
    "choi": Face("sand", "grey", "swept", "suit", "charcoal", accent="#27364f", glasses=True),
    "shin": Face("ivory", "black", "lob", "blazer", "charcoal", accent="#c9d4e4"),
    "yoon": Face("sand", "black", "swept", "suit", "slate", accent="#7c2f3b", narrow=True),
    "baek": Face("ivory", "brown", "long", "blazer", "camel", accent="#fbf6ee", narrow=True),
    "jang": Face("sand", "grey", "parted", "suit", "navy", accent="#2f5548"),
    "seo": Face("ivory", "black", "bun", "hanbok", "teal", accent="#a34d5c"),
    "noh": Face("honey", "black", "receding", "suit", "ink", accent="#566577", glasses=True),
    "hwang": Face("ivory", "black", "bob", "blazer", "navy", accent="#e9dadb", narrow=True),
    "kang": Face("sand", "silver", "bob", "blazer", "plum", accent="#f6f1e7", glasses=True),
    "moon": Face("sand", "black", "short", "roll", "forest", accent="#2f5548", glasses=True, narrow=True),
    "ryu": Face("honey", "silver", "receding", "suit", "charcoal", accent="#a9552f"),
    "oh": Face("sand", "chestnut", "lob", "blazer", "slate", accent="#f0e9dc"),
    "bianchi": Face("tan", "brown", "swept", "suit", "camel", accent="#27364f", beard=True),
    "reid": Face("ivory", "copper", "wavy", "blazer", "forest", accent="#f2ead9", narrow=True),
    "rahman": Face("tan", "black", "scarf", "blazer", "ink", accent="#4f7f86"),
    "ahn": Face("ivory", "brown", "bun", "hanbok", "rose", accent="#2c6672", narrow=True),
    "han": Face("sand", "black", "swept", "suit", "ink", accent="#566577", glasses=True, narrow=True),
    "jeon": Face("honey", "black", "tied", "blazer", "charcoal", accent="#d3e2e4"),
    "kwon": Face("ivory", "brown", "lob", "roll", "camel", accent="#7c2f3b", glasses=True),
    "foster": Face("deep", "black", "cropped", "shirt", "teal", accent="#231f22", beard=True),
}


def main() -> None:
    """Draw every face, keep the pictures, and point the people at them."""
    ceremony = FOLDER / "example-ceremony.json"
    text, files = ceremony.read_text(encoding="utf-8"), {}
    for number, (person, face) in enumerate(FACES.items()):
        content = draw(face, number)
        digest = hashlib.sha256(content).hexdigest()
        files[digest] = {"media_type": "image/png", "base64": base64.b64encode(content).decode("ascii")}
        place = rf'("id": "person-{person}",\s+"portrait": ")[0-9a-f]*'
        text, count = re.subn(place, rf"\g<1>{digest}", text)
        if count != 1:
            raise SystemExit(f"example-ceremony.json has {count} people called person-{person}; one is expected.")
    portraits = {"format": "asm-desktop-register", "version": 1, "files": files}
    (FOLDER / "example-portraits.json").write_text(json.dumps(portraits, indent=1) + "\n", encoding="utf-8")
    ceremony.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
