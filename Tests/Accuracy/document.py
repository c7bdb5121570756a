"""One document as it was read: its text, what we found, what is wanted, and what counts for nobody."""
from typing import NamedTuple

from facts import Facts


class Document(NamedTuple):
    text: str
    language: str
    published: str
    found: Facts
    wanted: Facts
    aside: Facts = Facts()
