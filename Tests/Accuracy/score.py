"""Precision, recall and F1 of what was found against what is wanted. README.md tells the rules."""
from facts import KINDS, RELATIONS, day_range

MEASURES = [*KINDS.values(), "parameter counts", "compute quantities", "dates", "relations", "relations, relaxed"]
FAMILY = {"works-at": "of", "member-of": "of", "leads": "of", "joined": "of"}


class Score:
    """Counts that add up over documents."""

    def __init__(self):
        self.found = self.right = self.wanted = self.got = 0
        self.missed, self.false = [], []

    def add(self, found, wanted, matches, neutral=lambda find: False):
        hits = [find for find in found if any(matches(find, want) for want in wanted)]
        rest = [find for find in found if find not in hits and not neutral(find)]
        got = [want for want in wanted if any(matches(find, want) for find in found)]
        self.found += len(hits) + len(rest)
        self.right += len(hits)
        self.wanted += len(wanted)
        self.got += len(got)
        self.false += rest
        self.missed += [want for want in wanted if want not in got]

    @property
    def precision(self):
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self):
        return self.got / self.wanted if self.wanted else 1.0

    @property
    def f1(self):
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def near(one, two):
    return all(abs(a - b) <= 0.02 * max(abs(a), abs(b), 1) for a, b in zip(one, two))


def same_amount(find, want):
    return bool(find[0] & want[0]) and find[1][1] == want[1][1] and near(find[1][0], want[1][0])


def same_date(find, want):
    if not find[0] & want[0]:
        return False
    return find[1] == want[1] or day_range(find[1]) is not None and day_range(find[1]) == day_range(want[1])


def same_relation(find, want):
    same = find[1] == want[1] and bool(find[0] & want[0]) and bool(find[2] & want[2])
    turned = find[1] == want[1] == "worked-with" and bool(find[0] & want[2]) and bool(find[2] & want[0])
    return same or turned


def relaxed_relation(find, want):
    family = lambda property: FAMILY.get(property, property)
    return same_relation((find[0], family(find[1]), find[2]), (want[0], family(want[1]), want[2]))


def unique(items):
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


def compare(scores, found, wanted, neutral_date=lambda find: False):
    """Adds one document to the scores, by measure."""
    for kind, title in KINDS.items():
        scores[title].add(found.names[kind], wanted.names[kind], lambda f, w: bool(f & w))
    scores["parameter counts"].add(
        unique(found.parameters), unique(wanted.parameters), lambda f, w: bool(f[0] & w[0]) and near(f[1], w[1]))
    scores["compute quantities"].add(unique(found.amounts), unique(wanted.amounts), same_amount)
    scores["dates"].add(unique(found.dates), unique(wanted.dates), same_date, neutral_date)
    scores["relations"].add(unique(found.relations), unique(wanted.relations), same_relation)
    scores["relations, relaxed"].add(unique(found.relations), unique(wanted.relations), relaxed_relation)
