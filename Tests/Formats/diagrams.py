"""Draws Mermaid's diagrams with Mermaid itself in headless Chromium, and reads their labels from the drawing."""
import importlib.util
import pathlib
import re
import signal
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Page"))
from browser import Browser  # noqa: E402
from truth import artifacts, clean, report, same  # noqa: E402

# A test may run on a thread that blocks signals, and the browser waits for them.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
PAGE = """<!doctype html><meta charset="utf-8"><body><script src="{script}"></script>
<script>mermaid.initialize({{startOnLoad: false, securityLevel: "strict"}})</script>"""
DRAW = """
const done = arguments[arguments.length - 1];
(async () => {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(arguments[0]);
  const edges = diagram.db.getEdges().length;
  // To lay out hundreds of edges takes minutes.
  if (edges > 200) return {edges, nodes: diagram.db.getVertices().size};
  const {svg} = await mermaid.render("drawn", arguments[0]);
  const place = document.createElement("div");
  place.innerHTML = svg;
  document.body.append(place);
  const text = item => { item.querySelectorAll("br").forEach(line => line.replaceWith("\\n")); return item.textContent; };
  const labels = [...place.querySelectorAll(".nodeLabel")].map(text);
  const odd = place.querySelectorAll("script, img, a, strong, em, code, ul, ol, h1").length;
  place.remove();
  return {edges, labels, odd};
})().then(done, error => done({error: String(error)}));
"""


def folded(text):
    return " ".join(clean(text).split())


def check(browser, stem, artifact):
    graph = artifact["graph"]
    diagrams = re.findall("^```mermaid\n(.*?)^```$", pathlib.Path(f"{stem}.mermaid.md").read_text("utf-8"), re.M | re.S)
    edges, labels = 0, set()
    for diagram in diagrams:
        assert len(diagram) <= 50_000, f"{stem}: {len(diagram)} characters"
        drawn = browser.call("POST", "/execute/async", {"script": DRAW, "args": [diagram]})
        assert "error" not in drawn, f"{stem}: {drawn['error']}"
        edges += drawn["edges"]
        assert drawn["edges"] <= 500, stem
        if "nodes" in drawn:
            continue
        same(drawn["odd"], 0, stem)
        labels |= {folded(label) for label in drawn["labels"]}
    same(edges, len(graph["edges"]), stem)
    if len(graph["edges"]) > 200:
        return
    same(labels - {""}, {folded(node["label"]["en"]) for node in graph["nodes"]} - {""}, stem)


with tempfile.TemporaryDirectory() as folder, Browser() as browser:
    package = pathlib.Path(importlib.util.find_spec("artoo_mermaid").origin).parent
    page = pathlib.Path(folder) / "page.html"
    page.write_text(PAGE.format(script=next(package.rglob("mermaid.min.js")).as_uri()), "utf-8")
    browser.open(page)
    count = 0
    for stem, artifact in artifacts("graph"):
        check(browser, stem, artifact)
        count += 1
    report(count, "diagrams")
