"""Dates in EDTF as the days that they span, so that `2021-11/2021-12` and days told by others compare."""
import datetime
import re

SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}


def agree(found, wanted):
    """Whether two dates are one; `[2021-06,2021-07]` wants either, for wordings that leave it open."""
    choices = wanted[1:-1].split(",") if wanted.startswith("[") else [wanted]
    return any(found == choice or days(found) is not None and days(found) == days(choice) for choice in choices)


def agree_vaguely(found, wanted):
    """As ``agree``; of a season or a part of a year, more than half of either span shared is enough."""
    if agree(found, wanted):
        return True
    one, two = days(found), days(wanted)
    if not (one and two and re.search(r"-2[1-4]$|^(\d{4})-\d\d/\1-\d\d$", wanted)):
        return False
    shared = (min(one[1], two[1]) - max(one[0], two[0])).days + 1
    return all(2 * shared > (last - first).days + 1 for first, last in (one, two))


def days(edtf):
    """First and last day; None of what has none."""
    ends = [end.rstrip("?~%") for end in str(edtf).split("/")]
    if len(ends) > 2 or ends in ([".."], ["..", ".."]):
        return None
    first = datetime.date.min if ends[0] == ".." else (span(ends[0]) or [None])[0]
    last = datetime.date.max if ends[-1] == ".." else (span(ends[-1]) or [None])[-1]
    return (first, last) if first and last else None


def span(part):
    if decade := re.fullmatch(r"(\d{3})X", part):
        return datetime.date(int(decade[1] + "0"), 1, 1), datetime.date(int(decade[1] + "9"), 12, 31)
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", part)
    if not found or found[1] == "0000":
        return None
    year, month, day = (int(digits or 0) for digits in found.groups())
    try:
        if month in SEASONS:
            return months(year, SEASONS[month], 3)
        if day:
            return (datetime.date(year, month, day),) * 2
        return months(year, month or 1, 1 if month else 12)
    except ValueError:
        return None


def months(year, first, count):
    after = year * 12 + first - 1 + count
    end = datetime.date(after // 12, after % 12 + 1, 1) - datetime.timedelta(days=1)
    return datetime.date(year, first, 1), end
