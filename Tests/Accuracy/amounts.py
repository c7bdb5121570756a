"""Amounts as dossiers write them: `~2000 cards`, `10B..100B parameters`, `>=1M CNY`."""
import re
from typing import NamedTuple

RESOURCES = {"cards", "machines", "P", "bytes", "tokens", "pairs", "CNY", "USD", "persons"}
MONEY = {"CNY", "USD"}
MULTIPLES = {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}
SCALES = {
    "MB": ("bytes", 1e6), "GB": ("bytes", 1e9), "TB": ("bytes", 1e12), "PB": ("bytes", 1e15), "E": ("P", 1e3),
    "hours": ("days", 1 / 24), "weeks": ("days", 7), "months": ("days", 365.2425 / 12), "years": ("days", 365.2425)}
NUMBER = r"(\d+(?:\.\d+)?(?:e\d+)?)([KkMBT]?)"
NOTATION = re.compile(rf"(~|[<>]=?)?\s*{NUMBER}(?:\.\.{NUMBER})?(?:\s+(\S.*))?")


class Amount(NamedTuple):
    hedge: str
    low: float
    high: float
    unit: str

    def __str__(self):
        bounds = f"{self.low:g}..{self.high:g}" if self.is_range else f"{self.low:g}"
        return f"{self.hedge}{bounds} {self.unit}"

    @property
    def is_range(self):
        return self.low != self.high

    @property
    def base(self):
        """Its base unit, and how many of it one of its own is."""
        return SCALES.get(self.unit, (self.unit, 1))

    @property
    def is_resource(self):
        return self.base[0] in RESOURCES

    def agrees(self, other):
        """The same told numbers; a range also agrees with the open bound that it starts at: `30..39`, `>30`."""
        (unit, scale), (other_unit, other_scale) = self.base, other.base
        if unit != other_unit or not near(self.low * scale, other.low * other_scale):
            return False
        is_bound = self.is_range != other.is_range and self.hedge.startswith(">") != other.hedge.startswith(">")
        return is_bound or near(self.high * scale, other.high * other_scale)

    def holds(self, other):
        """Whether both ends of another are numbers told here, or lie between, whatever the unit."""
        return all(
            near(self.low, end) or near(self.high, end) or self.low <= end <= self.high
            for end in (other.low, other.high))


def near(one, two):
    return abs(one - two) <= 0.02 * max(abs(one), abs(two))


def read(text):
    """The amount that a dossier writes so; None where it writes something else."""
    found = NOTATION.fullmatch(str(text).strip())
    if not found:
        return None
    hedge, low, low_multiple, high, high_multiple, unit = found.groups()
    lower = float(low) * MULTIPLES[low_multiple.upper()]
    upper = lower if high is None else float(high) * MULTIPLES[high_multiple.upper()]
    return Amount(hedge or "", lower, upper, unit or "parameters")
