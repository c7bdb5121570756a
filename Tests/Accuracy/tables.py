"""The tables that are printed, and the lists of what was missed and made up."""
import beside as others
from facts import Mention
from score import MEASURES, Score, compare


def ours(documents, listed):
    scores = {measure: Score() for measure in MEASURES}
    for document in documents:
        compare(scores, document.found, document.wanted, document.aside)
    if not any(document.wanted.concluded for document in documents):
        del scores["dates, concluded too"]
    print(f"{'':22}precision  recall    F1      right    wanted")
    for measure, score in scores.items():
        print(
            f"{measure:22}{score.precision:9.2f}{score.recall:8.2f}{score.f1:6.2f}"
            f"{f'{score.right}/{score.found}':>11}{f'{score.got}/{score.wanted}':>10}")
    if listed:
        listing(scores)


def listing(scores):
    """Each miss and each false find, once: measures that differ in their rule alone list what is theirs."""
    said = set()
    for measure, score in scores.items():
        for title, items in (("missed", score.missed), ("false", score.false)):
            for told in (f"{title} {show(item)}" for item in items):
                if told not in said:
                    print(f"  {measure}: {told}")
                said.add(told)


def show(item):
    if isinstance(item, Mention):
        value = " or ".join(map(str, item.value)) if isinstance(item.value, list) else item.value
        return f"¶{item.paragraph} {item.wording} {value}"
    if isinstance(item, frozenset):
        return min(item, key=lambda name: (-len(name), name))
    if isinstance(item, set):
        return "¶" + ",".join(map(str, sorted(item)))
    return " ".join(map(show, item)) if type(item) is tuple else str(item)


def beside(documents, tools):
    """Precision, recall and F1 of each tool at what it does, in columns."""
    rows = others.measure(documents, tools)
    names = ["siku", *(tool.name for tool in tools)]
    print("\nprecision, recall, F1" + "".join(f"{name:>20}" for name in names))
    for kind, scores in rows.items():
        cells = (scores.get(name) for name in names)
        print(f"{kind:21}" + "".join(f"{cell(score):>20}" for score in cells))


def cell(score):
    return f"{score.precision:.2f} {score.recall:.2f} {score.f1:.2f}" if score else "–"
