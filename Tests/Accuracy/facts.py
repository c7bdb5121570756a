"""What one document says, whoever tells it: a dossier, a draft, or the marks of a text."""
import re
from typing import NamedTuple

KINDS = {"people": "people", "organizations": "organisations", "models": "models"}
RELATIONS = set(
    """works-at studies-at leads member-of joined left founded advised worked-with developed based-on trained-on
    supports""".split())
DATED = {"released", "established", "held", "started", "completed"}


class Mention(NamedTuple):
    """A value at a place: characters `start` to `end` of a paragraph. What is wanted has amounts to choose from."""
    paragraph: int
    start: int
    end: int
    value: object
    wording: str = ""

    def touches(self, other):
        return self.paragraph == other.paragraph and self.start < other.end and other.start < self.end


class Facts:
    """Names are sets of folded spellings, places sets of paragraph numbers."""

    def __init__(self):
        self.names = {kind: [] for kind in KINDS}
        self.parameters, self.amounts, self.dates, self.relations, self.owners = [], [], [], [], []
        self.concluded = []  # dates that no place tells
        self.date_mentions, self.amount_mentions = [], []


def fold(name):
    return re.sub(r"\s", "", str(name)).casefold()


def unique(items):
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept
