"""Ours and others' finds by the same rules, by mention. Others tell days and bare numbers: so much is compared."""
import dates
from amounts import MONEY
from facts import unique
from score import Score

KINDS = ["people", "dates", "money", "numbers"]


def measure(documents, tools):
    rows = {kind: {"siku": Score()} for kind in KINDS}
    for document in documents:
        add(rows, "siku", document.found, document, KINDS)
        for tool in tools:
            if document.language in tool.languages:
                add(rows, tool.name, tool.read(document), document, tool.kinds)
    return rows


def add(rows, name, found, document, kinds):
    for kind in kinds:
        RULES[kind](rows[kind].setdefault(name, Score()), found, document.wanted, document.aside)


def people(score, found, wanted, aside):
    score.add(found.names["people"], wanted.names["people"], lambda find, want: bool(find & want))


def days(score, found, wanted, aside):
    score.add(
        unique(found.date_mentions), wanted.date_mentions,
        lambda find, want: find.touches(want) and dates.agree_vaguely(find.value, want.value),
        lambda find: touches_any(find, aside.date_mentions))


def money(score, found, wanted, aside):
    sums = [want for want in wanted.amount_mentions if want.value[0].unit in MONEY]
    finds = [find for find in found.amount_mentions if find.value.unit in MONEY]
    score.add(
        unique(finds), sums,
        lambda find, want: has_number(find, want) and find.value.unit == want.value[0].unit,
        lambda find: touches_any(find, aside.amount_mentions))


def numbers(score, found, wanted, aside):
    """Of marked amounts only: a number elsewhere may well stand in the text without being an amount in a unit."""
    score.add(
        unique(found.amount_mentions), wanted.amount_mentions, has_number,
        lambda find: not touches_any(find, wanted.amount_mentions))


def has_number(find, want):
    return find.touches(want) and any(choice.holds(find.value) for choice in want.value)


def touches_any(find, others):
    return any(find.touches(other) for other in others)


RULES = {"people": people, "dates": days, "money": money, "numbers": numbers}
