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


def kiwi(_tag, parts):
    """Korean words that lack a blank between them."""
    from kiwipiepy import Kiwi

    analyzer = Kiwi()
    for part in parts:
        for line in part["text"].splitlines():
            spaced = analyzer.space(line)
            if spaced != line:
                yield part, f"blanks: {line!r}, not {spaced!r}"


def main():
    task = json.load(sys.stdin)
    for part, says in {"lingua": lingua, "kiwi": kiwi}[sys.argv[1]](task["tag"], task["parts"]):
        print(json.dumps({"file": part["file"], "place": part["place"], "says": says}))


main()
