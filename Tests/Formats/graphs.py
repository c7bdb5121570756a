"""Reads graphs back with networkx (GraphML, GEXF, node-link) and igraph (GraphML): all must be as in the JSON."""
import io
import json
import re

import igraph
import networkx

from truth import artifacts, as_text, clean, edge, node, report, same


def plain_id(token):
    return "" if token == "_" else re.sub("_([0-9a-f]+)_", lambda code: chr(int(code[1], 16)), token)


def told(data, *without):
    """Attributes without what readers add, and without what is empty."""
    return {name: value for name, value in data.items()
            if name not in without and value not in (None, "") and value == value}


def check(found_nodes, found_edges, graph, flat, what, without=()):
    same(found_nodes, {item["id"]: flat(node(item, graph)) for item in graph["nodes"]}, what)
    expected = {item["id"]: (item["source"], item["target"], flat(edge(item, graph))) for item in graph["edges"]}
    same(set(found_edges), set(expected), what)
    for key, ends in expected.items():
        same(found_edges[key], ends, f"{what}, {key}")


def with_networkx(graph, found, flat, what, ids=plain_id):
    assert found.is_multigraph()
    nodes = {ids(name): told(data) for name, data in found.nodes(data=True)}
    edges = {ids(key): (ids(a), ids(b), told(data, "id", "key")) for a, b, key, data in
             found.edges(keys=True, data=True)}
    if not found.is_directed():
        given = {item["id"]: (item["source"], item["target"]) for item in graph["edges"]}
        edges = {key: (*given[key], data) if {a, b} == set(given[key]) else (a, b, data)
                 for key, (a, b, data) in edges.items()}
    check(nodes, edges, graph, flat, what)


def graphml(path, artifact):
    graph = artifact["graph"]
    with_networkx(graph, networkx.read_graphml(path, force_multigraph=True), as_text, path)
    found = igraph.Graph.Read_GraphML(str(path))
    same(found["title"] if "title" in found.attributes() else "", clean(artifact["title"]["en"]), path)
    nodes = {plain_id(vertex["id"]): told(vertex.attributes(), "id") for vertex in found.vs}
    edges = {plain_id(item["id"]): (plain_id(found.vs[item.source]["id"]), plain_id(found.vs[item.target]["id"]),
                                    told(item.attributes(), "id")) for item in found.es}
    same(len(found.es), len(graph["edges"]), path)
    check(nodes, edges, graph, as_text, f"{path} (igraph)")


def gexf(path, artifact):
    """networkx knows 1.2: what is written here differs from that in its namespace alone."""
    text = path.read_text(encoding="utf-8")
    assert '<gexf xmlns="http://gexf.net/1.3" version="1.3">' in text
    text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('"1.3"', '"1.2"')
    found = networkx.read_gexf(io.BytesIO(text.encode()))
    if not found.is_multigraph():
        found = type(found).to_directed(found) if found.is_directed() else found
        multi = networkx.MultiDiGraph() if found.is_directed() else networkx.MultiGraph()
        multi.add_nodes_from(found.nodes(data=True))
        multi.add_edges_from((a, b, data["id"], data) for a, b, data in found.edges(data=True))
        found = multi
    with_networkx(artifact["graph"], found, as_text, path)


def node_link(path, artifact):
    graph = artifact["graph"]
    found = networkx.node_link_graph(json.loads(path.read_text(encoding="utf-8")))
    same(found.graph["title"], artifact["title"]["en"], path)
    with_networkx(graph, found, lambda told: told, path, ids=lambda name: name)


count = 0
for stem, artifact in artifacts("graph"):
    graphml(stem.with_name(stem.name + ".graphml"), artifact)
    gexf(stem.with_name(stem.name + ".gexf"), artifact)
    node_link(stem.with_name(stem.name + ".nodelink.json"), artifact)
    count += 1
report(count, "graphs")
