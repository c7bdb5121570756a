"""What one document says, whoever tells it: a dossier, a draft, or the marks of a text."""
import datetime
import re

import yaml

KINDS = {"people": "people", "organizations": "organisations", "models": "models"}
RELATIONS = set(
    """works-at studies-at leads member-of joined left founded advised worked-with developed based-on
    trained-on supports part-of""".split())
DATED = ("released", "established", "held", "started", "completed")
RESOURCES = {"cards", "machines", "P", "E", "USD", "CNY", "bytes", "MB", "GB", "TB", "PB", "tokens", "pairs", "persons"}
SECTIONS = ("people", "organizations", "models", "hardware", "datasets", "projects", "events")


class Facts:
    """Names are sets of folded spellings; places are sets of paragraph numbers."""

    def __init__(self):
        self.names = {kind: [] for kind in KINDS}
        self.parameters, self.amounts, self.dates, self.relations = [], [], [], []


def fold(name):
    return re.sub(r"\s", "", str(name)).casefold()


def amount(told):
    """Bounds and unit of an amount as the dossier's format writes it; None where it is none."""
    scale = {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}
    number = r"(\d+(?:\.\d+)?(?:e\d+)?)([KMBT]?)"
    found = re.fullmatch(rf"([~<>]=?)?\s*{number}(?:\.\.{number})?\s*(\S.*)?", str(told).strip())
    if not found:
        return None
    _, low, low_scale, high, high_scale, unit = found.groups()
    lower = float(low) * scale[low_scale or ("" if high is None else high_scale if float(low) < float(high) else "")]
    return (lower, float(high) * scale[high_scale] if high else lower), unit or "parameters"


def paragraphs(evidence):
    if isinstance(evidence, dict):
        return {int(evidence["paragraph"])}
    found = set()
    for place in evidence if isinstance(evidence, list) else [evidence]:
        for part in str(place).split(" ", 1)[1].split("+"):
            ends = [int(end) for end in part.split("-")]
            found |= set(range(ends[0], ends[-1] + 1))
    return found


def spellings(entry):
    told = entry["names"]
    told = [told] if isinstance(told, str) else list(told.values())
    return frozenset(fold(name) for name in told + entry.get("aliases", []))


def from_dossier(stream, text=None):
    """Facts of a dossier or draft; of entities that `text` names, where it is given."""
    data = yaml.safe_load(stream)
    told = None if text is None else fold(text)
    entries = {
        str(id): (section, spellings(entry), entry.get("facts", []))
        for section in SECTIONS for id, entry in (data.get(section) or {}).items()}
    facts = Facts()
    for section, names, _ in entries.values():
        if section in KINDS and (told is None or any(name in told for name in names)):
            facts.names[section].append(names)
    for _, names, said in entries.values():
        for fact in said:
            add(facts, names, fact, entries, told)
    return facts


def add(facts, names, fact, entries, told):
    property, places = next(iter(fact)), paragraphs(fact["evidence"])
    value = fact[property]
    date = fact.get("when") or (value if property in DATED else None)
    if date is not None:
        facts.dates.append((places, str(date)))
    if property in RELATIONS:
        other = entries.get(str(value), (None, frozenset()))[1]
        if told is None or any(n in told for n in names) and any(n in told for n in other):
            facts.relations.append((names, property, other))
    elif found := amount(value):
        if property == "parameters":
            facts.parameters.append((names, found[0]))
        elif found[1] in RESOURCES:
            facts.amounts.append((places, found))


def day_range(edtf):
    """First and last day of a date, for comparison across notations; None where it has none."""
    ends = str(edtf).rstrip("?~%").split("/")
    first, last = span(ends[0]), span(ends[-1])
    return (first[0], last[1]) if first and last else None


def span(part):
    part = part.rstrip("?~%")
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", part)
    if not found:
        return None
    year, month, day = (int(p) if p else None for p in found.groups())
    if month and month > 20:
        first = {21: 3, 22: 6, 23: 9, 24: 12}.get(month)
        return first and (datetime.date(year, first, 1), month_end(year + (first == 12), (first + 1) % 12 + 1))
    if day:
        return (datetime.date(year, month, day),) * 2
    return (datetime.date(year, month or 1, 1), month_end(year, month or 12))


def month_end(year, month):
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
