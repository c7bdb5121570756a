"""What a reader does with a page, and what must then be seen."""


def text(browser, selector):
    """What is shown of an element."""
    return browser.run("return document.querySelector(arguments[0])?.innerText.trim()", selector)


def number(browser, selector):
    """How many elements are shown."""
    return browser.run(
        "return [...document.querySelectorAll(arguments[0])].filter((e) => e.getClientRects().length).length", selector)


def same(found, wanted):
    assert found == wanted, f"{found!r} instead of {wanted!r}"


def search(browser):
    """Finds a name in either language, by an alias and with another case, and opens it."""
    for sought, name in [("yangzhilin", "Yang Zhilin"), ("杨植麟", "Yang Zhilin"), ("智源", None), ("TANG j", "Tang Jie")]:
        browser.run("document.querySelector('#search').value = ''; document.querySelector('#search').focus()")
        browser.press(*sought)
        assert number(browser, "#results button") > 0, sought
        assert text(browser, "#found").split()[0] == str(number(browser, "#results button")), text(browser, "#found")
        if name:
            assert text(browser, "#results li").startswith(name), text(browser, "#results")
    browser.press("Enter")
    same(text(browser, "#panel-title"), "Tang Jie")
    assert number(browser, "#panel-facts li a") > 5
    browser.press("Escape")
    same(number(browser, "#panel"), 0)


def filters(browser):
    """Leaves one relation, one organisation, one span of years, and then all again."""
    section = "[id='people-network/overview'] "
    every = number(browser, section + ".edge")
    form = section + ".filters "
    for box in browser.run(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.value)", form + "[name=kind]"):
        if box != "founding":
            browser.click(f"{form}[name=kind][value='{box}']")
    founded = number(browser, section + ".edge")
    assert 0 < founded < every and number(browser, section + ".node") <= 2 * founded
    same(text(browser, form + "[role=status]"), f"{founded} of {every} ties shown")
    browser.click(form + "[type=button]")
    same(number(browser, section + ".edge"), every)
    browser.click(form + "[name=place] [value='zhipu']")
    near = number(browser, section + ".edge")
    assert 0 < near < every
    browser.click(form + "[type=button]")
    browser.click(form + "[name=since] [value='2021']")
    browser.click(form + "[name=undated]")
    late = number(browser, section + ".edge")
    assert 0 < late < every
    browser.click(form + "[type=button]")
    same(number(browser, section + ".edge"), every)


def sorting(browser):
    """Sorts by numbers and by names, either way, and back."""
    browser.run("document.querySelectorAll('details').forEach((e) => e.open = true)")
    column = lambda place: browser.run(
        "return [...document.querySelectorAll(`#names td:nth-child(${arguments[0]})`)].map((e) => e.innerText)", place)
    first, heading = column(1), "#names th:nth-child(5) "
    browser.run("document.querySelector('#names').scrollIntoView()")
    browser.click(heading + "button")
    facts = [int(cell) for cell in column(5)]
    same(facts, sorted(facts))
    browser.click(heading + "button")
    same([int(cell) for cell in column(5)], sorted(facts, reverse=True))
    same(browser.run("return document.querySelector(arguments[0]).getAttribute('aria-sort')", heading), "descending")
    browser.click(heading + "button")
    same(column(1), first)


def pointing(browser):
    """Lights what a node and an edge are tied to, and opens what is said of them."""
    section = "[id='people-network/overview'] "
    browser.point(section + ".node[data-id='tang-jie']")
    lit = number(browser, section + ".node.lit")
    assert 3 < lit < number(browser, section + ".node")
    assert number(browser, section + ".edge.lit") > 3
    browser.click(section + ".node[data-id='tang-jie']")
    same(text(browser, "#panel-title"), "Tang Jie")
    assert number(browser, "#panel-ties button") > 3
    browser.click("#panel-ties li:nth-child(2) button")
    assert "Tang Jie" in text(browser, "#panel-title") and text(browser, "#panel-title") != "Tang Jie"
    same(number(browser, section + ".edge.lit"), 1)
    browser.click("#panel-facts a")
    assert browser.run("return document.querySelector(location.hash).getBoundingClientRect().top < innerHeight")
    browser.click("#close")
    point = "[id='model-scale/sizes'] .point[data-id^='plug ']"
    browser.point(point)
    browser.click(point)
    assert number(browser, "#panel-facts a") > 0
    browser.press("Escape")


def keyboard(browser):
    """Goes the whole way without a pointer, and sees where it is."""
    focused = lambda: browser.run("return document.activeElement.id || document.activeElement.dataset.id || document.activeElement.name")
    browser.call("POST", "/refresh", {})
    browser.press("Tab")
    same(browser.run("return document.activeElement.className"), "skip")
    assert browser.run("return document.activeElement.getBoundingClientRect().left >= 0")
    browser.press("Tab")
    same(focused(), "search")
    browser.press(*"zhil", "Down")
    assert "Yang Zhilin" in browser.run("return document.activeElement.innerText")
    browser.press("Enter")
    same((focused(), text(browser, "#panel-title")), ("panel", "Yang Zhilin"))
    browser.press("Escape")
    same(focused(), "search")
    browser.run("document.querySelector('.picture .filters [type=button]').focus()")
    browser.press("Tab")
    node = focused()
    same(browser.run("return document.activeElement.getAttribute('role')"), "button")
    assert browser.run("return getComputedStyle(document.activeElement).outlineStyle") != "none"
    browser.press("Down")
    other = focused()
    assert other and other != node
    assert number(browser, ".node.lit") > 0
    browser.press("Enter")
    same(focused(), "panel")
    browser.press("Tab", "Tab")
    browser.press("Escape")
    same(focused(), other)


def settings(browser):
    """Changes language and theme, and keeps both."""
    same(text(browser, "h1"), "The Wudao story")
    browser.run("scrollTo(0, 0)")
    browser.click("#bar [value=zh-CN]")
    same(text(browser, "h1"), "悟道往事")
    same(text(browser, ".filters legend"), "关系")
    same(browser.run("return document.querySelector('.node[data-id=tang-jie] title').textContent.split('\\n')[0]"), "唐杰")
    same(browser.run("return document.title"), "悟道往事")
    same(browser.run("return document.querySelector('.filters option').textContent"), "全部")
    shade = lambda: browser.run("return getComputedStyle(document.documentElement).backgroundColor")
    page = lambda: browser.run("return getComputedStyle(document.querySelector('svg .page')).fill")
    light = shade()
    browser.click("#bar [value=dark]")
    assert shade() != light and page() == shade()
    browser.call("POST", "/refresh", {})
    same(text(browser, "h1"), "悟道往事")
    assert shade() != light
    browser.click("#bar [value=light]")
    browser.click("#bar [value=en]")
    same((shade(), text(browser, "h1")), (light, "The Wudao story"))
    browser.click("#bar [value=system]")


ALL = [search, filters, sorting, pointing, keyboard, settings]
