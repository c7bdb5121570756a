"""The tools that a person would take instead, each at what it does and in the setting that suits it best.

One that is not installed is said to be so, and left out.
"""
import contextlib
import datetime
import io
import logging
import re
import time

import dates
from amounts import Amount
from facts import Facts, Mention, fold

logging.disable(logging.CRITICAL)


def available():
    tools = []
    for tool in (Jieba, Jionlp, Recognizers):
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                tools.append(tool())
        except ImportError as missing:
            print(f"{tool.name}: not available ({missing})")
    return tools


def attempt(read, *arguments, **options):
    """What a tool finds in a line; nothing where it fails on it."""
    try:
        return read(*arguments, **options) or []
    except Exception:
        return []


def lines(text):
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


def simplified(text):
    """The same text in simplified characters, one for one, which jieba and jionlp read better."""
    try:
        import jionlp
    except ImportError:
        return text
    told = jionlp.tra2sim(text, mode="char")
    return told if len(told) == len(text) else text


def base(document):
    return datetime.datetime.combine(dates.days(document.published)[0], datetime.time())


class Jieba:
    """Its tagger, for people: words of two characters and more that it tags as names of persons."""
    name, languages, kinds = "jieba", {"zh"}, ["people"]

    def __init__(self):
        import jieba.posseg
        self.cut = jieba.posseg.cut
        list(self.cut("一"))

    def read(self, document):
        facts, names, place = Facts(), set(), 0
        for word in self.cut(simplified(document.text)):
            name = document.text[place:place + len(word.word)]
            place += len(name)
            if word.flag in ("nr", "nrfg") and len(name) > 1:
                names.add(fold(name))
        facts.names["people"] = [frozenset([name]) for name in sorted(names)]
        return facts


class Jionlp:
    """Its extractors of times and sums, told the day of publication."""
    name, languages, kinds = "jionlp", {"zh"}, ["dates", "money"]
    units = {"元": "CNY", "美元": "USD"}

    def __init__(self):
        import jionlp
        self.times, self.sums = jionlp.ner.extract_time, jionlp.ner.extract_money
        self.times("今年", time_base=0)

    def read(self, document):
        facts = Facts()
        now = time.mktime(base(document).timetuple())
        for number, line in lines(simplified(document.text)):
            for found in attempt(self.times, line, time_base=now):
                if found["type"] in ("time_point", "time_span"):
                    place = (number, *found["offset"])
                    facts.date_mentions.append(Mention(*place, self.days(found["detail"]["time"]), found["text"]))
            for found in attempt(self.sums, line):
                told, unit = found["detail"]["num"], self.units.get(found["detail"]["case"])
                ends = [float(end) for end in (told if isinstance(told, list) else [told])]
                if unit:
                    amount = Amount("", ends[0], ends[-1], unit)
                    facts.amount_mentions.append(Mention(number, *found["offset"], amount, found["text"]))
        return facts

    @staticmethod
    def days(ends):
        return "/".join(".." if "inf" in end else end.split(" ")[0] for end in ends)


class Recognizers:
    """Microsoft's recognizers; of two readings of a date, the one before the article came out."""
    name, languages, kinds = "recognizers-text", {"zh", "en"}, ["dates", "money", "numbers"]
    units = {"Dollar": "USD", "United States dollar": "USD", "Chinese yuan": "CNY", "Yuan": "CNY"}
    seasons = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}

    def __init__(self):
        from recognizers_date_time import recognize_datetime
        from recognizers_number import recognize_number
        from recognizers_number_with_unit import recognize_currency
        from recognizers_text import Culture
        self.times, self.numbers, self.sums = recognize_datetime, recognize_number, recognize_currency
        self.cultures = {"zh": Culture.Chinese, "en": Culture.English}

    def read(self, document):
        facts, culture = Facts(), self.cultures[document.language]
        for number, line in lines(document.text):
            for found in attempt(self.times, line, culture, reference=base(document)):
                if day := self.day(((found.resolution or {}).get("values") or [{}])[0]):
                    facts.date_mentions.append(self.mention(number, found, day))
            for found in attempt(self.sums, line, culture):
                if unit := self.units.get(found.resolution.get("unit")):
                    self.add(facts, number, found, unit)
            for found in attempt(self.numbers, line, culture):
                self.add(facts, number, found, "")
        return facts

    def add(self, facts, number, found, unit):
        if value := found.resolution.get("value"):
            amount = Amount("", float(value), float(value), unit)
            facts.amount_mentions.append(self.mention(number, found, amount))

    def mention(self, number, found, value):
        return Mention(number, found.start, found.end + 1, value, found.text)

    def day(self, value):
        if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value.get("timex", "")):
            return f"{season[1]}-{self.seasons[season[2]]}"
        if value.get("type") in ("date", "datetime") and "value" in value:
            return value["value"].split(" ")[0]
        if value.get("type") in ("daterange", "datetimerange") and "start" in value and "end" in value:
            last = datetime.date.fromisoformat(value["end"].split(" ")[0]) - datetime.timedelta(days=1)
            return f"{value['start'].split(' ')[0]}/{last}"
        return None
