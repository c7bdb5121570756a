"""Reads FollowTheMoney entities with followthemoney: all is valid, ends fit, and each fact is there with its place."""
import collections
import json
import pathlib
import sys

from followthemoney import model
from followthemoney.proxy import EntityProxy
from followthemoney.types import registry

from truth import clean, report, same

THINGS = {"person": {"Person"}, "organization": {"Organization", "Company"}, "model": {"Asset"},
          "hardware": {"Asset"}, "dataset": {"Asset"}, "project": {"Project"}, "event": {"Event"}}
folder = pathlib.Path(sys.argv[1])
truth = json.loads((folder / "truth.json").read_text("utf-8"))
proxies = {}


def read(line):
    data = json.loads(line)
    schema = model.get(data["schema"])
    assert schema is not None and not schema.abstract, data
    for name, values in data["properties"].items():
        found = schema.get(name)
        assert found is not None and not found.stub and not found.deprecated, f"{schema.name} has no {name}"
        for value in values:
            assert found.type.validate(value), f"{schema.name}, {name}: {value!r:.200}"
    schema.validate(data)
    for name in schema.required:
        assert data["properties"].get(name), f"{schema.name} without {name}: {data}"
    proxy = EntityProxy.from_dict(data, cleaned=False)
    assert registry.entity.validate(proxy.id) and proxy.id not in proxies, proxy.id
    same(sum(map(len, proxy.properties.values())), sum(map(len, proxy.to_dict()["properties"].values())), proxy.id)
    # What the reader takes away or makes one may be nothing but names that quotation marks or blanks tell apart.
    same(set(proxy.properties), set(data["properties"]), proxy.id)
    proxies[proxy.id] = proxy


for line in (folder / "facts.ftm.json").read_text("utf-8").split("\n")[:-1]:
    read(line)
for proxy in proxies.values():
    for prop, value in proxy.itervalues():
        if prop.type is registry.entity:
            assert proxies[value].schema.is_a(prop.range), f"{proxy.schema.name}, {prop.name}: {proxies[value].schema.name}"


def folded(texts, kind=registry.text):
    """Texts as the reader keeps them."""
    kept = (kind.clean(" ".join(clean(text).split()) if kind is registry.name else clean(text).strip()) for text in texts)
    return {" ".join(text.split()) for text in kept if text and text.strip("\"' ")}


for entity in truth["entities"]:
    thing = proxies[entity["name"]]
    assert thing.schema.name in THINGS[entity["kind"]], thing.schema.name
    wanted = folded(entity["names"], registry.name)
    found = folded(thing.get("name") + thing.get("alias"), registry.name)
    assert found == wanted or not folded(entity["main"], registry.name) and found == wanted | {entity["name"]}, \
        f"{found} instead of {wanted}"
for source in truth["sources"]:
    same(folded(proxies[source["name"]].get("title")), folded(source["titles"]), source["name"])
    same(proxies[source["name"]].get("sourceUrl"), [registry.url.clean(source["url"])] if source["url"] else [], source["name"])


def key(ends, sentences, citation, quote, source):
    return (frozenset(ends), frozenset(folded(sentences)), frozenset(folded([citation])), frozenset(folded(quote)),
            frozenset(source))


def told(proxy):
    if proxy.schema.name == "Note":
        return key(proxy.get("entity"), proxy.get("description"), proxy.first("notes"), proxy.get("summary"),
                   proxy.get("proof"))
    assert proxy.schema.edge, proxy.schema.name
    ends = proxy.get(proxy.schema.edge_source) + proxy.get(proxy.schema.edge_target)
    return key(ends, proxy.get("summary"), proxy.first("recordId"), proxy.get("description"), proxy.get("proof"))


facts = [proxy for proxy in proxies.values() if proxy.id.startswith("fact-")]
same(len(proxies), len(truth["entities"]) + len(truth["sources"]) + len(truth["facts"]), "entities")
found = collections.Counter(map(told, facts))
expected = collections.Counter(
    key(fact["ends"] if fact["isRelation"] else fact["entities"], fact["sentences"], fact["citation"], fact["quote"],
        [fact["source"]]) for fact in truth["facts"])
same(found - expected, collections.Counter(), "facts that nobody told")
same(expected - found, collections.Counter(), "facts that are not there")
report(len(facts), "facts")
