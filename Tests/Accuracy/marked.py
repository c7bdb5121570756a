"""Texts with marks where findings must fall; their form is told in Texts/README.md."""
import re

from facts import KINDS, RELATIONS, RESOURCES, Facts, amount, fold

MARK = re.compile(r"\{\{(.*?)\}\}")
SECTION = {"person": "people", "organization": "organizations", "model": "models"}


class MarkedText:
    def __init__(self, path):
        self.name = path.stem
        _, front, rest = path.read_text(encoding="utf-8").split("---\n", 2)
        lines = (line.split(":", 1) for line in front.strip().splitlines())
        self.about = {key.strip(): value.strip() for key, value in lines}
        body, _, self.told = rest.partition("\n===\n")
        self.text = MARK.sub(lambda mark: mark[1].split("|")[1], body)
        self.marks = [
            (number, *self.parts(mark))
            for number, line in enumerate(body.split("\n"), 1) for mark in MARK.findall(line)]
        self.facts = self.read()

    @staticmethod
    def parts(mark):
        kind, surface, *normal = mark.split("|")
        return kind, surface, normal[0] if normal else surface

    def read(self):
        facts = Facts()
        names = {}
        for _, kind, surface, normal in self.marks:
            if kind in ("person", "organization", "model", "hardware"):
                names.setdefault((kind, normal), set()).update({fold(surface), fold(normal)})
        for (kind, _), spellings in names.items():
            if kind in SECTION:
                facts.names[SECTION[kind]].append(frozenset(spellings))
        by_name = {normal: frozenset(spellings) for (_, normal), spellings in names.items()}
        for number, kind, _, normal in self.marks:
            if kind == "date":
                facts.dates.append(({number}, normal))
            elif kind == "quantity" and (found := amount(normal)) and found[1] in RESOURCES:
                facts.amounts.append(({number}, found))
        for line in self.told.strip().splitlines():
            subject, property, value, *_ = line.split("\t")
            if property in RELATIONS:
                facts.relations.append((by_name.get(subject, frozenset([fold(subject)])), property, by_name.get(value, frozenset([fold(value)]))))
            elif property == "parameters":
                facts.parameters.append((by_name.get(subject, frozenset([fold(subject)])), amount(value)[0]))
        return facts
