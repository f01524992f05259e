"""Languages by their ISO 639-1 codes: a field keeps “ko, en”, and people read and type “Korean, English”."""

from __future__ import annotations

import re

from asm_desktop.domain.kinds import Text

BETWEEN = r"\s*(?:[,;/·+&]|\band\b)\s*"
NAMES: dict[str, tuple[str, ...]] = {
    "en": ("English", "영어"),
    "ko": ("Korean", "한국어", "국문", "한글"),
    "ja": ("Japanese", "日本語", "일본어"),
    "zh": ("Chinese", "中文", "중국어", "Mandarin"),
    "vi": ("Vietnamese", "Tiếng Việt", "베트남어"),
    "th": ("Thai", "ไทย", "태국어"),
    "id": ("Indonesian", "Bahasa Indonesia", "인도네시아어"),
    "ms": ("Malay", "Bahasa Melayu", "말레이어"),
    "tl": ("Filipino", "Tagalog", "필리핀어"),
    "hi": ("Hindi", "हिन्दी", "힌디어"),
    "mn": ("Mongolian", "Монгол", "몽골어"),
    "kk": ("Kazakh", "Қазақша", "카자흐어"),
    "uz": ("Uzbek", "Oʻzbekcha", "우즈베크어"),
    "ru": ("Russian", "Русский", "러시아어"),
    "ar": ("Arabic", "العربية", "아랍어"),
    "fa": ("Persian", "فارسی", "페르시아어"),
    "he": ("Hebrew", "עברית", "히브리어"),
    "tr": ("Turkish", "Türkçe", "튀르키예어"),
    "de": ("German", "Deutsch", "독일어"),
    "fr": ("French", "Français", "프랑스어"),
    "es": ("Spanish", "Español", "스페인어"),
    "pt": ("Portuguese", "Português", "포르투갈어"),
    "it": ("Italian", "Italiano", "이탈리아어"),
    "nl": ("Dutch", "Nederlands", "네덜란드어"),
    "pl": ("Polish", "Polski", "폴란드어"),
    "cs": ("Czech", "Čeština", "체코어"),
    "sv": ("Swedish", "Svenska", "스웨덴어"),
    "no": ("Norwegian", "Norsk", "노르웨이어"),
    "da": ("Danish", "Dansk", "덴마크어"),
    "fi": ("Finnish", "Suomi", "핀란드어"),
    "et": ("Estonian", "Eesti", "에스토니아어"),
    "el": ("Greek", "Ελληνικά", "그리스어"),
    "uk": ("Ukrainian", "Українська", "우크라이나어"),
    "af": ("Afrikaans", "아프리칸스어"),
    "sw": ("Swahili", "Kiswahili", "스와힐리어"),
}
"""By code: the English name, which is declared for translation, and others that people type."""


class Languages(Text):
    """One language or several, in their order, kept by code: “ko, en”. One without a code here stays as it is typed."""

    name = "language"

    def parse(self, text: str) -> str | None:
        """The codes of languages named in English, Korean or themselves, or by code."""
        words = super().parse(text)
        return ", ".join(dict.fromkeys(_code(word) for word in re.split(BETWEEN, words) if word)) if words else None

    def format(self, value: str) -> str:
        """The English names: “Korean, English”."""
        return ", ".join(names_of(value))


def names_of(value: str) -> list[str]:
    """The English name of each language kept, as declared; what has no code here as it was typed."""
    return [NAMES[code][0] if code in NAMES else code for code in value.split(", ")]


def _code(word: str) -> str:
    wanted = word.casefold()
    for code, names in NAMES.items():
        if wanted == code or any(wanted == name.casefold() for name in names):
            return code
    return word
