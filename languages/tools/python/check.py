"""Checks in Python: `check.py NAME`, the texts as JSON on standard input, a line of JSON for each fault on standard output."""

import json
import re
import sys

# Shorter texts are names more often than sentences.
LEAST_LETTERS = 30
# How far a language must be ahead of the next, of 1.
CLEAR = 0.8
# What a variable of a text is in the input, and what is typed as it stands.
TYPED = re.compile(r"\S*[\\/_=\[\]]\S*|\S*\d\S*|\b\w+(?:-[A-Z]\w+)+\b|\b\w*[a-z][A-Z]\w*\b|\b[A-Z]{2,}\b|\b\w+\.\w+\b")


def lingua(tag, parts):
    """Texts in another language than their own."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    own = getattr(IsoCode639_1, tag.split("-")[0].upper())
    ours = ["EN", "FR", "DE", "ES", "IT", "PT", "RU", "JA", "KO", "ZH"]
    codes = {getattr(IsoCode639_1, code) for code in ours} | {own}
    # Technical words are alike in many languages: only what is clear counts.
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_minimum_relative_distance(CLEAR).build()
    for part in parts:
        # Names are as in English.
        names = {word for word in re.findall(r"\w+", part["english"]) if word[0].isupper()} if tag != "en" else set()
        text = re.sub(r"\w+", lambda word: "" if word[0] in names else word[0], TYPED.sub(" ", part["text"]))
        if sum(letter.isalpha() for letter in text) < LEAST_LETTERS:
            continue
        found = detector.detect_language_of(text)
        if found is not None and found.iso_code_639_1 != own:
            yield part, f"looks like {found.name.title()}: {part['text'][:80]}"


# Korean words that are written as one, of several that the analyzer knows, and names that it does not.
KOREAN = {
    "NNG": "그곳 그다음 그사이 그중 구독 데이터베이스 메인 빌드 새것 서브넷 아무것 이유 이전 해시",
    "MAG": "그다음",
    "VV": "계속하 덮어쓰 돌려주 못하 물어보 바로잡 잘되 잘못되 찾아보",
    "VA": "오래되",
}
# Before its own guesses, which part them.
FIRST = 9


def is_apart(first, second):
    """Whether two Korean words have a blank between them (한글 맞춤법 2, 42, 43 and 47)."""
    if first.tag == "ETM":
        # -는데 and -는지 are endings, too.
        return second.tag[0] in "NVM" and second.form not in ("데", "지")
    if first.tag == "EC":
        # -어지다 is one word; -려는데 lacks 고 하.
        return second.tag.startswith("VX") and second.form != "지" and first.form != "려고"
    return first.tag in ("MAG", "MM") and second.tag[0] in "NVM" and second.form not in ("하", "되", "이")


def is_joined(second, text):
    """Whether a Korean word stands at the word before it (한글 맞춤법 41)."""
    if second.tag[0] == "J":
        after = text[second.end : second.end + 1]
        # Within a word it is a wrong guess; 두 is two more often than 도.
        return not after.isalnum() and second.form != "두"
    return second.tag[0] == "E" or second.tag in ("XSV", "XSA")


def kiwi(_tag, parts):
    """Korean words that lack a blank between them, or have one too many. Not `Kiwi.space`, which guesses from newspapers: it parts
    words that dictionaries have as one (그다음, 바로잡다) and joins what is written apart (해야 하다)."""
    from kiwipiepy import Kiwi

    analyzer = Kiwi()
    for tag, words in KOREAN.items():
        for word in words.split():
            analyzer.add_user_word(word, tag, FIRST)
    for part in parts:
        text = part["text"]
        tokens = analyzer.tokenize(text)
        for first, second in zip(tokens, tokens[1:]):
            around = text[max(0, first.start - 8) : second.end + 8]
            if first.end == second.start and is_apart(first, second):
                yield part, f"lacks a blank before {text[second.start : second.end]!r}: {around!r}"
            elif first.end < second.start and is_joined(second, text):
                yield part, f"has a blank before {text[second.start : second.end]!r}: {around!r}"


def main():
    task = json.load(sys.stdin)
    for part, says in {"lingua": lingua, "kiwi": kiwi}[sys.argv[1]](task["tag"], task["parts"]):
        print(json.dumps({"file": part["file"], "place": part["place"], "says": says}))


main()
