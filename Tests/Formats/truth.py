"""What a folder's artifacts say, from their JSON, and how other formats must say the same."""
import json
import pathlib
import sys
import unicodedata


def artifacts(kind):
    """The artifacts of one kind in the folder that was named, each with the path of its files without ending."""
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.json")):
        if path.name.count(".") > 1:
            continue
        artifact = json.loads(path.read_text(encoding="utf-8"))
        if kind in artifact:
            yield path.with_suffix(""), artifact


def clean(text):
    """Without control characters but for line breaks, without noncharacters and bidirectional controls."""
    def stays(character):
        code = ord(character)
        return character == "\n" or not (
            unicodedata.category(character) == "Cc" or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
            or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069)
    return "".join(filter(stays, text))


def citation(evidence):
    """A place as reports write it, with the passage's words."""
    places = "+".join(f"{a}–{b}" if b > a else f"{a}" for a, b in evidence["paragraphs"])
    quote = f" “{evidence['quote']}”" if "quote" in evidence else ""
    return f"{evidence['source']} ¶{places}{quote}"


def lines(item, language="en"):
    """Its details and evidence, as the list of lines that each is."""
    return {"details": [text[language] for text in item["details"]],
            "evidence": [citation(place) for place in item["evidence"]]}


def node(item, graph, language="en"):
    """What a format tells of a node, by the names of its attributes; what is empty is left out."""
    told = {"label": item["label"][language], "kind": item["category"]["id"],
            "kind_label": item["category"]["label"][language], "rank": item.get("rank"),
            "weight": item["weight"] if "weightMeaning" in graph else None,
            "new": item["isNew"] if "newMeaning" in graph else None, **lines(item, language)}
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def edge(item, graph, language="en"):
    """The same of an edge."""
    when = item.get("when", {})
    told = {"label": item["label"][language], "kind": item["category"]["id"],
            "kind_label": item["category"]["label"][language], "directed": item["isDirected"],
            "uncertain": item["isUncertain"], "when": when.get("edtf"), "start": when.get("earliest"),
            "end": when.get("latest"), "new": item["isNew"] if "newMeaning" in graph else None,
            **lines(item, language)}
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def as_text(told):
    """The same where lists are lines of a text, cleaned."""
    flat = {name: "\n".join(value) if isinstance(value, list) else value for name, value in told.items()}
    texts = {name: clean(value) if isinstance(value, str) else value for name, value in flat.items()}
    return {name: value for name, value in texts.items() if value != ""}


def same(found, expected, what):
    assert found == expected, f"{what}: {found!r:.300} instead of {expected!r:.300}"


def report(count, what):
    assert count, f"no {what} to read"
    print(f"read {count} {what}")
