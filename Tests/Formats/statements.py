"""Reads JSON-LD with rdflib and asks it, in SPARQL, for the passage of each fact."""
import collections
import json
import pathlib
import sys

import rdflib.plugins.sparql
from rdflib import RDF, RDFS

from truth import clean, report, same

OA, SIKU = rdflib.Namespace("http://www.w3.org/ns/oa#"), rdflib.Namespace("urn:siku:vocabulary:")
SCHEMA = rdflib.Namespace("https://schema.org/")
# Where is it said that somebody does something with something, by their names?
PASSAGE = """
SELECT DISTINCT ?title ?first WHERE {
  ?subject schema:name WHO . ?fact rdf:subject ?subject ; rdf:predicate schema:worksFor ; rdf:object ?object .
  ?object schema:name WHOM .
  ?annotation oa:hasBody ?fact ; oa:hasTarget ?target . ?target oa:hasSource ?source ; oa:hasSelector ?selector .
  ?selector siku:firstParagraph ?first . ?source schema:name ?title
}"""
folder = pathlib.Path(sys.argv[1])
truth = json.loads((folder / "truth.json").read_text("utf-8"))
text = (folder / "facts.jsonld").read_text("utf-8")
document = json.loads(text)
# Nothing is to be fetched.
assert isinstance(document["@context"], dict) and list(document) == ["@context", "@graph"]
graph = rdflib.Graph()
graph.parse(data=text, format="json-ld")
# Every member is a triple at least: a term that the context does not know would be left out.
unknown = {str(term) for triple in graph for term in triple
           if isinstance(term, rdflib.URIRef) and not str(term).startswith(("urn:siku:", "http://", "https://"))}
same(unknown, set(), "terms")
spaces = {"oa": OA, "siku": SIKU, "schema": SCHEMA, "rdf": RDF}
passages = collections.defaultdict(list)
for annotation in graph.subjects(RDF.type, OA.Annotation):
    same(graph.value(annotation, OA.motivatedBy), OA.describing, annotation)
    for target in graph.objects(annotation, OA.hasTarget):
        same(graph.value(target, RDF.type), OA.SpecificResource, annotation)
        passages[graph.value(annotation, OA.hasBody)].append(
            (graph.value(target, OA.hasSource), graph.value(target, OA.hasSelector)))


def iri(name):
    return rdflib.URIRef("urn:siku:" + name)


def words(subject, predicate):
    return {str(item) for item in graph.objects(subject, predicate)}


def cleaned(texts):
    return {clean(text) for text in texts} - {""}


for entity in truth["entities"]:
    names = words(iri(entity["name"]), SCHEMA.name) | words(iri(entity["name"]), SCHEMA.alternateName)
    same(names, cleaned(entity["names"]), entity["name"])
for source in truth["sources"]:
    same(words(iri(source["name"]), SCHEMA.name), cleaned(source["titles"]), source["name"])
for kind in (SIKU.Fact, RDF.Statement, OA.Annotation):
    same(len(set(graph.subjects(RDF.type, kind))), len(truth["facts"]), kind)
for fact in truth["facts"]:
    node = iri(fact["id"])
    same(words(node, SIKU.property), {fact["property"]}, fact["id"])
    same(words(node, RDFS.label), cleaned(fact["sentences"]), fact["id"])
    same(words(node, SIKU.when), {fact["when"]} if fact["when"] else set(), fact["id"])
    subject, object = graph.value(node, RDF.subject), graph.value(node, RDF.object)
    ends = {subject, object} if fact["isRelation"] else {subject}
    same(ends, {iri(end) for end in fact["ends"]}, fact["id"])
    # What is simply stated is a triple too, and nothing else.
    if fact["isRelation"]:
        stated = (subject, graph.value(node, RDF.predicate), object) in graph
        assert stated or fact["certainty"] != "stated", fact
    sources, selectors = zip(*passages[node])
    same(set(sources), {iri(fact["source"])}, fact["id"])
    runs = [[graph.value(selector, SIKU[end + "Paragraph"]) for end in ("first", "last")] for selector in selectors]
    same(sorted([int(first), int(last)] for first, last in runs if first is not None), fact["paragraphs"], fact["id"])
    exact = [graph.value(graph.value(selector, OA.refinedBy) or selector, OA.exact) for selector in selectors]
    quotes = {str(quote) for quote in exact if quote is not None}
    same(quotes, cleaned(fact["quote"]), fact["id"])


def literal(text):
    return rdflib.Literal(text, lang="en")


# One fact by its names, as somebody would ask.
names = {entity["name"]: entity["main"][0] for entity in truth["entities"]}
asked = next(fact for fact in truth["facts"] if fact["property"] == "works-at"
             and all(clean(names[end]) == names[end] != "" for end in fact["ends"]))
titles = {source["name"]: source["titles"][0] for source in truth["sources"]}
who, whom = (literal(names[end]).n3() for end in asked["ends"])
rows = graph.query(PASSAGE.replace("WHOM", whom).replace("WHO", who), initNs=spaces)
found = {(row.title, int(row.first)) for row in rows}
assert (literal(clean(titles[asked["source"]])), asked["paragraphs"][0][0]) in found, f"{asked}: {found}"
report(len(truth["facts"]), "facts")
