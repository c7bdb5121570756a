"""The accessibility checker axe-core, which a package of PyPI carries; without a network it is left out."""
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "axe-playwright-python==0.1.8"

RUN = """
const done = arguments[arguments.length - 1];
document.querySelector(`#bar [value=${arguments[0]}]`).click();
document.querySelector(`#bar [value=${arguments[1]}]`).click();
for (const details of document.querySelectorAll('details')) details.open = true;
document.querySelector('.node').dispatchEvent(new MouseEvent('click', { bubbles: true }));
const rules = { 'color-contrast': { enabled: arguments[2] } };
axe.run(document, { resultTypes: ['violations'], rules }).then(({ violations }) => done(violations.map(
  ({ id, help, nodes }) => `${id} (${help}): ` + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | '))));
"""


def script(folder):
    """The text of axe.min.js, fetched once; None where it cannot be had."""
    file = folder / "axe" / "axe.min.js"
    if not file.exists():
        with tempfile.TemporaryDirectory() as place:
            got = subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", place, PACKAGE],
                                 capture_output=True, text=True)
            wheels = list(Path(place).glob("*.whl"))
            if got.returncode or not wheels:
                print(f"Accessibility is not checked: {PACKAGE} cannot be had.")
                return None
            file.parent.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(wheels[0]) as wheel:
                name = next(name for name in wheel.namelist() if name.endswith("/axe.min.js"))
                file.write_bytes(wheel.read(name))
    return file.read_text()


THIN = """
const few = 8;
for (const parent of document.querySelectorAll('tbody, main ul, #evidence'))
  for (const child of [...parent.children].slice(few)) child.remove();
for (const graph of [...document.querySelectorAll('.graph')].slice(1)) graph.remove();
"""


def thin(browser):
    """Leaves a few of what there are hundreds of alike: all of a page takes axe half a minute."""
    browser.run(THIN)


def violations(browser, text, theme, language, contrast=True):
    """What axe complains of, a line each. The driver's scripts stand outside the page's policy.

    Contrast takes axe longer than all the rest.
    """
    if not browser.run("return window.axe !== undefined"):
        browser.run(text)
    return browser.wait(RUN, theme, language, contrast)
