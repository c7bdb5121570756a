"""Precision, recall and F1 of what was found against what is wanted. README.md tells the rules."""
import dates
from facts import KINDS, Mention, unique

MEASURES = [
    *KINDS.values(), "parameter counts", "compute quantities", "owners of amounts", "relations",
    "relations, relaxed", "dates", "dates, concluded too", "dates, by mention", "amounts, by mention",
    "… with their bounds"]
FAMILY = {"works-at": "of", "member-of": "of", "leads": "of", "joined": "of", "released-by": "developed"}

UNMARKED = {"%", "card-hours"}
USE = {"data": "uses", "size": "uses", "cost": "uses"}


class Score:
    """Counts that add up over documents."""

    def __init__(self):
        self.found = self.right = self.wanted = self.got = 0
        self.missed, self.false = [], []

    def add(self, found, wanted, agree, aside=lambda find: False, pairs=False):
        """With `pairs`, each find answers one want; else a find may answer several, and a want be answered twice."""
        answers = [[place for place, want in enumerate(wanted) if agree(find, want)] for find in found]
        if pairs:
            answers = pair(answers)
        got = {place for places in answers for place in places}
        false = [find for find, places in zip(found, answers) if not places and not aside(find)]
        right = sum(map(bool, answers))
        self.right, self.found = self.right + right, self.found + right + len(false)
        self.got, self.wanted = self.got + len(got), self.wanted + len(wanted)
        self.false += false
        self.missed += [want for place, want in enumerate(wanted) if place not in got]

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


def pair(answers):
    """As many finds as can have a want each, one want a find (augmenting paths)."""
    taken = {}

    def place(find, tried):
        for want in answers[find]:
            if want not in tried:
                tried.add(want)
                if want not in taken or place(taken[want], tried):
                    taken[want] = find
                    return True
        return False

    for find in range(len(answers)):
        place(find, set())
    chosen = {find: [want] for want, find in taken.items()}
    return [chosen.get(find, []) for find in range(len(answers))]


def share_name(find, want):
    return bool(find & want)


def same_count(find, want):
    return share_name(find[0], want[0]) and find[1].agrees(want[1])


def same_amount(find, want):
    return bool(find[0] & want[0]) and find[1].agrees(want[1])


def same_date(find, want):
    return bool(find[0] & want[0]) and dates.agree(find[1], want[1])


def same_relation(find, want):
    def stands(subject, other):
        return share_name(subject, want[0]) and share_name(other, want[2])

    return find[1] == want[1] and (
        stands(find[0], find[2]) or find[1] == "worked-with" and stands(find[2], find[0]))


def same_relation_relaxed(find, want):
    relax = lambda told: (told[0], FAMILY.get(told[1], told[1]), told[2])
    return same_relation(relax(find), relax(want))


def same_owner(find, want):
    property, wanted = (USE.get(told, told) for told in (find[1], want[1]))
    return share_name(find[0], want[0]) and property == wanted and find[2].agrees(want[2])


def date_there(find, want):
    return find.touches(want) and dates.agree(find.value, want.value)


def amount_there(find, want):
    return find.touches(want) and any(find.value.agrees(choice) for choice in want.value)


def bounds_there(find, want):
    """Over and at least are one bound, and so are under and at most."""
    return find.touches(want) and any(
        find.value.agrees(choice) and find.value.hedge[:1] == choice.hedge[:1] for choice in want.value)


def compare(scores, found, wanted, aside):
    """Adds one document to the scores, by measure."""

    def add(measure, values, agree, pairs=False, passes=None):
        others = values(aside)
        scores[measure].add(
            unique(values(found)), unique(values(wanted)), agree,
            lambda find: any((passes or agree)(find, other) for other in others), pairs)

    for kind, title in KINDS.items():
        add(title, lambda facts: facts.names[kind], share_name, pairs=True)
    add("parameter counts", lambda facts: facts.parameters, same_count, pairs=True)
    add("compute quantities", lambda facts: facts.amounts, same_amount)
    add("dates", lambda facts: facts.dates, same_date)
    add("dates, concluded too", lambda facts: facts.dates + facts.concluded, same_date)
    add("relations", lambda facts: facts.relations, same_relation, pairs=True)
    add("relations, relaxed", lambda facts: facts.relations, same_relation_relaxed, pairs=True)
    add("owners of amounts", lambda facts: facts.owners, same_owner, pairs=True)
    add("dates, by mention", lambda facts: facts.date_mentions, date_there, passes=Mention.touches)
    told = lambda facts: [mention for mention in facts.amount_mentions if is_marked(mention, wanted)]
    add("amounts, by mention", told, amount_there, passes=Mention.touches)
    add("… with their bounds", told, bounds_there, passes=Mention.touches)


def is_marked(mention, wanted):
    """Texts bear no mark on a third in words, or on card-hours: to find one there is neither right nor wrong."""
    unit = mention.value[0].unit if isinstance(mention.value, list) else mention.value.unit
    return unit not in UNMARKED or any(mention.touches(want) for want in wanted.amount_mentions)
