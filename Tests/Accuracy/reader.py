"""What Siku makes of a text: the facts of its draft, and every date and amount that its readers find."""
import pathlib
import subprocess
import sys
import tempfile

from amounts import Amount
from dossier import Dossier
from facts import Mention

HEDGES = {"about": "~", "over": ">", "atLeast": ">=", "under": "<", "atMost": "<="}


class Reader:
    def __init__(self, siku):
        self.siku, self.mentions = siku, pathlib.Path(siku).parent / "mentions"

    def read(self, text, published):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "text.txt"
            path.write_text(text, encoding="utf-8")
            facts = Dossier(run(self.siku, "draft", path, "--published", published)).facts()
            told = run(self.mentions, path, published)
        for line in told.splitlines():
            start, end, *value = line.split("\t")
            add(facts, place(text, int(start), int(end)), *value)
        return facts


def run(*command):
    told = subprocess.run(command, capture_output=True, encoding="utf-8")
    if told.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{told.stderr}")
    return told.stdout


def place(text, start, end):
    line = text.rfind("\n", 0, start) + 1
    return text.count("\n", 0, start) + 1, start - line, end - line, text[start:end]


def add(facts, place, form, *value):
    *where, wording = place
    if form == "date":
        facts.date_mentions.append(Mention(*where, value[0], wording))
    else:
        amount = Amount(HEDGES.get(form, ""), float(value[0]), float(value[1]), value[2])
        facts.amount_mentions.append(Mention(*where, amount, wording))
