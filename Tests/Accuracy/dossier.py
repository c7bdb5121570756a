"""Dossiers, and the drafts that the reader writes in their form."""
import yaml

import amounts
from facts import DATED, KINDS, RELATIONS, Facts, fold

SECTIONS = ("people", "organizations", "models", "hardware", "datasets", "projects", "events")


class Dossier:
    def __init__(self, stream):
        data = yaml.load(stream, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.entries = {
            str(id): {**entry, "section": section}
            for section in SECTIONS for id, entry in (data.get(section) or {}).items()}

    def facts(self, keep=lambda entry: True):
        """What it says, of the entities to keep."""
        facts = Facts()
        for entry in self.entries.values():
            if entry["section"] in KINDS and keep(entry):
                facts.names[entry["section"]].append(spellings(entry))
            for said in entry.get("facts", []):
                self.add(facts, entry, said, keep)
        return facts

    def add(self, facts, entry, said, keep):
        property, value = next(iter(said.items()))
        places = paragraphs(said["evidence"])
        date = said.get("when") or (value if property in DATED else None)
        if date is not None:
            facts.dates.append((places, str(date)))
        amount = amounts.read(value) if property not in DATED else None
        if amount and amount.is_resource:
            facts.amounts.append((places, amount))
        other = self.entries.get(str(value))
        if not keep(entry):
            return
        if property in RELATIONS and other and keep(other):
            facts.relations.append((spellings(entry), property, spellings(other)))
        elif property == "parameters" and amount:
            facts.parameters.append((spellings(entry), amount))
        elif amount and amount.is_resource and amount.unit != "persons":
            facts.owners.append((spellings(entry), property, amount))


def spellings(entry):
    return frozenset(fold(name) for name in names(entry) + entry.get("aliases", []))


def names(entry):
    told = entry["names"]
    return list(told.values()) if isinstance(told, dict) else [told]


def paragraphs(evidence):
    if isinstance(evidence, dict):
        return {int(evidence["paragraph"])}
    found = set()
    for place in evidence if isinstance(evidence, list) else [evidence]:
        for part in str(place).split(" ", 1)[1].split("+"):
            ends = [int(end) for end in part.split("-")]
            found |= set(range(ends[0], ends[-1] + 1))
    return found

