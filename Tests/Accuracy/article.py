"""The Wudao article: what the dossier written by hand wants of it, and every date and amount that it tells."""
import re

import amounts
import dates
from dossier import Dossier, names
from facts import Facts, Mention, fold


class Article:
    """Its text, what is wanted of it, and what counts neither for nor against a find."""

    def __init__(self, text, dossier, marks):
        self.text, told = text, Dossier(dossier)
        self.wanted = told.facts(keep=lambda entry: is_named(entry, fold(text)))
        self.aside = told.facts()
        self.cursor = (0, 0)
        for line in marks.splitlines():
            if line and not line.startswith("#"):
                self.read_mark(*line.split("\t"))
        self.wanted.concluded = [date for date in self.wanted.dates if not self.is_told(date)]
        self.wanted.dates = [date for date in self.wanted.dates if self.is_told(date)]

    def read_mark(self, number, kind, surface, normal):
        place = self.place(int(number), surface)
        is_date = kind.startswith("date")
        value = normal if is_date else choices(normal)
        facts = self.aside if kind.endswith("?") else self.wanted
        (facts.date_mentions if is_date else facts.amount_mentions).append(Mention(*place, value, surface))
        if is_date:
            self.aside.dates.append(({int(number)}, normal))
        else:
            self.aside.amounts += [({int(number)}, amount) for amount in value]

    def is_told(self, date):
        marks = self.wanted.date_mentions + self.aside.date_mentions
        return any(mark.paragraph in date[0] and dates.agree(date[1], mark.value) for mark in marks)

    def place(self, number, surface):
        """Marks of one paragraph stand in its order."""
        start = self.text.split("\n")[number - 1].find(surface, self.cursor[1] if self.cursor[0] == number else 0)
        if start < 0:
            raise SystemExit(f"wudao.tsv: paragraph {number} does not go on with {surface}")
        self.cursor = (number, start + len(surface))
        return number, start, start + len(surface)


def choices(normal):
    """The amounts that will do: `[>1 years,1..2 years]` takes either."""
    return [amounts.read(choice) for choice in normal.strip("[]").split(",")]


def is_named(entry, text):
    """Whether the text gives a name to it, rather than a description that the dossier's author made one of."""
    latin = [alias for alias in entry.get("aliases", []) if re.fullmatch(r"[A-Za-z][\w. -]*", str(alias))]
    return any(fold(name) in text for name in names(entry) + latin)
