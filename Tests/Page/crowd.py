"""A large page: a made-up story of two thousand people and organisations."""
import json
import subprocess

MEASURE = """
const done = arguments[arguments.length - 1];
const timed = async (work) => {
  const start = performance.now();
  work();
  await new Promise((paint) => requestAnimationFrame(() => setTimeout(paint)));
  return performance.now() - start;
};
const one = (selector) => document.querySelector(selector);
(async () => {
  const node = one('.node');
  node.scrollIntoView();
  await timed(() => {});
  const input = one('#search');
  const box = one('.filters [name=kind]');
  done({
    nodes: document.querySelectorAll('.node').length,
    rows: document.querySelectorAll('#names tbody tr').length,
    size: performance.getEntriesByType('navigation')[0].decodedBodySize / 1e6 || document.documentElement.outerHTML.length / 1e6,
    ready: performance.getEntriesByType('navigation')[0].domComplete,
    hover: await timed(() => node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))),
    search: await timed(() => { input.value = 'person 1'; input.dispatchEvent(new Event('input')); }),
    filter: await timed(() => box.click()),
    sort: await timed(() => one('#names th:nth-child(5) button').click()),
    language: await timed(() => one('#bar [value=zh-CN]').click()),
  });
})();
"""

HEAD = """siku: 1
title: {en: A crowd, zh: 众人}
sources: {notes: {title: {en: Invented notes}}}
"""


def dossier(groups=50, people=36):
    """Groups of people around a company and three teams, so that each is a community with a picture."""
    persons, places = [], []
    for group in range(groups):
        names = [f"p{group}-{place}" for place in range(people)]
        for place, name in enumerate(names):
            other = names[(place * 7 + 1) % people]
            persons.append(
                f"  {name}: {{names: {{en: Person {group} {place}, zh: 人物{group}之{place}}}, facts: ["
                f"{{works-at: c{group}, when: {2010 + place % 12}, evidence: notes {group * people + place + 1}}}, "
                f"{{member-of: t{group}-{place % 3}, evidence: notes {group * people + place + 1}}}, "
                f"{{worked-with: {other}, when: {2012 + place % 9}, evidence: notes {group * people + place + 1}}}]}}")
        places.append(f"  c{group}: {{names: {{en: Company {group}, zh: 公司{group}}}}}")
        places += [f"  t{group}-{team}: {{names: {{en: Team {group} {team}, zh: 团队{group}之{team}}}}}" for team in range(3)]
    return "\n".join([HEAD + "people:"] + persons + ["organizations:"] + places) + "\n"


def hostile():
    """Names that would run something if a page let them."""
    names = ["<script>window.broken = 1</script>", "</title><script>window.broken = 2</script>",
             "<img src=x onerror='window.broken = 3'>", "\" onfocus=\"window.broken = 4", "</script><b>x</b>",
             "<svg/onload=window.broken=5>", "javascript:window.broken=6"]
    people = [f"  p{place}: {{names: {{en: {json.dumps(name)}, zh: {json.dumps(name + '名')}}}, aliases: [{json.dumps(name + '2')}], "
              f"facts: [{{leads: lab, role: {{en: {json.dumps(name)}, zh: {json.dumps(name)}}}, when: 2020, evidence: notes {place + 1}}}]}}"
              for place, name in enumerate(names)]
    return "\n".join([HEAD + "people:"] + people + [f"organizations:\n  lab: {{names: {{en: {json.dumps(names[0])}}}}}"]) + "\n"


def page(folder, siku, text):
    story = folder / "story.yaml"
    story.write_text(text)
    subprocess.run([siku, "report", story, "--only", "people-network", "--format", "html", "--output", folder / "out"],
                   check=True, stdout=subprocess.DEVNULL)
    return folder / "out/index.html"
