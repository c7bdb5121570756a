"""Chinese text to measure by, made from the marked texts and, where it is here, the Wudao article: articles of their
paragraphs in a seeded order, so that every run reads the same."""
import json
import pathlib
import random
import re

MARK = re.compile(r"\{\{[^|}]*\|([^|}]*)[^}]*\}\}")
TEXTS = pathlib.Path(__file__).resolve().parent.parent / "Accuracy/Texts"


def paragraphs(article, traditional):
    found = []
    for path in sorted(TEXTS.glob("*/zh-*.txt")):
        if "hant" in path.name and not traditional:
            continue
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2].partition("\n===\n")[0]
        found.append(MARK.sub(r"\1", body).split("\n"))
    if article.exists():
        found.append(article.read_text(encoding="utf-8").split("\n"))
    return [[line for line in lines if line.strip()] for lines in found]


def articles(article, traditional=True):
    """Texts of thirty paragraphs of one origin each, without end."""
    origins, chance = paragraphs(article, traditional), random.Random(20)
    while True:
        lines = chance.choice(origins)
        yield "\n".join(chance.choices(lines, k=30))


def write_lines(path, size, article, traditional=True):
    """A file of JSON lines, a document each, with `size` bytes of text."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(articles(article, traditional)):
            if size <= 0:
                return
            size -= len(text.encode())
            record = {"id": f"{number}", "text": text, "published": "2023-07"}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def write_plain(path, size, article, join="\n"):
    """One document of `size` bytes, cut between characters."""
    parts, left = [], size
    for text in articles(article):
        parts.append(text.replace("\n", join))
        left -= len(text.encode()) + 1
        if left <= 0:
            break
    path.write_bytes(join.join(parts).encode()[:size].decode(errors="ignore").encode())
