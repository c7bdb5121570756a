"""How fast the tools of others read the same text, in this process, once they are loaded and warm."""
import contextlib
import io
import logging
import time

logging.disable(logging.CRITICAL)


def jieba(texts):
    import jieba.posseg
    return lambda: [list(jieba.posseg.cut(text)) for text in texts]


def jionlp(texts):
    import jionlp

    def read():
        for line in (line for text in texts for line in text.split("\n")):
            for extract in (jionlp.ner.extract_time, jionlp.ner.extract_money):
                with contextlib.suppress(Exception):  # it fails on some lines
                    extract(line)

    return read


def seconds(tool, texts):
    """None where the tool is not installed."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            tool(["2021 年的一天"])()
            read = tool(texts)
            start = time.perf_counter()
            read()
    except ImportError:
        return None
    return time.perf_counter() - start


TOOLS = {"jieba's tagger": jieba, "jionlp's times and sums": jionlp}
