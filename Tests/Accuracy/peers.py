"""The tools that a person would take instead, on the same texts and by the same rules.

jieba's tagger for people, jionlp and Microsoft's recognizers for dates and money. One that is not
installed is said to be so, and left out.
"""
import datetime
import logging
import re
import time

from facts import Facts, day_range, fold
from score import Score, same_amount, unique

logging.disable(logging.CRITICAL)
MONEY = {"CNY", "USD"}
POINTS = ("time_point", "time_span")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def attempt(read, *arguments, **options):
    """What a tool finds in a line; nothing where it fails on it."""
    try:
        return read(*arguments, **options)
    except Exception:
        return []


def people_by_jieba(text, language, published):
    import jieba.posseg

    facts = Facts()
    names = {word.word for word in jieba.posseg.cut(text) if word.flag == "nr"}
    facts.names["people"] = [frozenset([fold(name)]) for name in sorted(names)]
    return facts


def jionlp(text, language, published):
    import jionlp

    facts = Facts()
    base = time.mktime(day_range(published)[0].timetuple())
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        for found in attempt(jionlp.ner.extract_time, line, time_base=base):
            days = [end.split(" ")[0] for end in found["detail"]["time"]] if found["type"] in POINTS else []
            if len(days) == 2 and all(DAY.fullmatch(day) for day in days):
                facts.dates.append(({number}, "/".join(days)))
        for found in attempt(jionlp.ner.extract_money, line):
            told = found["detail"]["num"]
            ends = [float(end) for end in (told if isinstance(told, list) else [told])]
            unit = {"元": "CNY", "美元": "USD"}.get(found["detail"]["case"])
            if unit:
                facts.amounts.append(({number}, ((ends[0], ends[-1]), unit)))
    return facts


def recognizers(text, language, published):
    from recognizers_date_time import recognize_datetime
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    facts = Facts()
    culture = Culture.Chinese if language == "zh" else Culture.English
    base = datetime.datetime.combine(day_range(published)[0], datetime.time())
    for number, line in enumerate(text.split("\n"), 1):
        for found in attempt(recognize_datetime, line, culture, reference=base):
            for value in ((found.resolution or {}).get("values") or [])[:1]:
                if value.get("type") == "date" and "value" in value:
                    facts.dates.append(({number}, value["value"]))
                elif value.get("type") == "daterange" and "start" in value and "end" in value:
                    last = datetime.date.fromisoformat(value["end"]) - datetime.timedelta(days=1)
                    facts.dates.append(({number}, f"{value['start']}/{last}"))
        for found in attempt(recognize_currency, line, culture):
            told = found.resolution or {}
            if told.get("value") and told.get("isoCurrency") in MONEY:
                value = float(told["value"])
                facts.amounts.append(({number}, ((value, value), told["isoCurrency"])))
    return facts


PEERS = {"jieba": people_by_jieba, "jionlp": jionlp, "recognizers-text": recognizers}
CHINESE_ONLY = {"jieba", "jionlp"}


def money(facts):
    return unique([(places, told) for places, told in facts.amounts if told[1] in MONEY])


def same_days(find, want):
    """Peers give days where the text gives months: the same span counts."""
    return bool(find[0] & want[0]) and day_range(find[1]) is not None and day_range(find[1]) == day_range(want[1])


def same_money(find, want):
    """A peer tells no bounds: the told number counts."""
    low, high = want[1][0]
    return same_amount(find, want) or bool(find[0] & want[0]) and find[1][1] == want[1][1] and low <= find[1][0][0] <= high


def measure(documents):
    people, dates, sums = Score(), Score(), Score()
    for found, wanted in documents:
        people.add(found.names["people"], wanted.names["people"], lambda f, w: bool(f & w))
        dates.add(unique(found.dates), unique(wanted.dates), same_days)
        sums.add(money(found), money(wanted), same_money)
    return {"people": people, "dates": dates, "money": sums}


def table(title, documents):
    """`documents`: text, language, date of publication, what we found, what is wanted."""
    print(f"\n{title}, beside others (precision / recall / F1)")
    rows = {"siku": measure([(ours, wanted) for *_, ours, wanted in documents])}
    for name, read in PEERS.items():
        if name in CHINESE_ONLY and documents[0][1] != "zh":
            continue
        try:
            rows[name] = measure([(read(*document[:3]), document[4]) for document in documents])
        except ImportError as missing:
            print(f"{name:20}not available: {missing}")
    shown = {"jieba": ["people"], "jionlp": ["dates", "money"], "recognizers-text": ["dates", "money"]}
    for name, scores in rows.items():
        for kind in shown.get(name, ["people", "dates", "money"]):
            score = scores[kind]
            print(f"{name:20}{kind:8}{score.precision:6.2f} /{score.recall:6.2f} /{score.f1:6.2f}")
