"""Texts with marks where findings must fall; Texts/README.md tells their form."""
import re

import amounts
from facts import RELATIONS, Facts, Mention, fold

MARK = re.compile(r"\{\{(.*?)\}\}")
SECTION = {"person": "people", "organization": "organizations", "model": "models"}


class MarkedText:
    """The bare text, and what is wanted of it."""

    def __init__(self, path):
        _, front, rest = path.read_text(encoding="utf-8").split("---\n", 2)
        self.about = {key: value.strip() for key, value in (line.split(":", 1) for line in front.strip().splitlines())}
        body, _, told = rest.partition("\n===\n")
        self.text = MARK.sub(lambda mark: mark[1].split("|")[1], body)
        self.wanted, self.spellings = Facts(), {}
        for number, line in enumerate(body.split("\n"), 1):
            self.read_marks(number, line)
        for (kind, _), names in self.spellings.items():
            if kind in SECTION:
                self.wanted.names[SECTION[kind]].append(frozenset(names))
        for line in told.strip().splitlines():
            self.read_fact(*line.split("\t")[:3])

    def read_marks(self, number, line):
        shift = 0
        for mark in MARK.finditer(line):
            kind, surface, *normal = mark[1].split("|")
            normal = normal[0] if normal else surface
            start = mark.start() - shift
            place = (number, start, start + len(surface))
            shift += len(mark[0]) - len(surface)
            if kind == "date":
                self.wanted.dates.append(({number}, normal))
                self.wanted.date_mentions.append(Mention(*place, normal, surface))
            elif kind == "quantity" and (amount := amounts.read(normal)):
                self.wanted.amount_mentions.append(Mention(*place, [amount], surface))
                if amount.is_resource:
                    self.wanted.amounts.append(({number}, amount))
            else:
                self.spellings.setdefault((kind, normal), set()).update({fold(surface), fold(normal)})

    def read_fact(self, subject, property, value):
        owner, amount = self.names(subject), amounts.read(value)
        if property in RELATIONS:
            self.wanted.relations.append((owner, property, self.names(value)))
        elif property == "parameters" and amount:
            self.wanted.parameters.append((owner, amount))
        elif amount and amount.is_resource and amount.unit != "persons":
            self.wanted.owners.append((owner, property, amount))

    def names(self, name):
        marked = (names for (_, normal), names in self.spellings.items() if normal == name)
        return frozenset(next(marked, {fold(name)}))
