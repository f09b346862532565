"""Units, after docs/units.md, docs/concepts.md (Units) and the doc comments of parseUnit, convert and defineUnit."""

import pathlib
import re

import exact
from oracle import run

# docs/units.md: "A unit is a scale (十 … 万亿) and one of the units below".
SCALES = {"": 0, "十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7}
SCALES |= {"亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12}

# How large units are against the one that their dimension is counted in. What is not here is 1 of it.
POWERS = {"%": -2, "百分点": -2, "‰": -3, "千分点": -3}
POWERS |= {"千克": -3, "克": -6, "毫克": -9, "微克": -12, "米": -3, "升": -3}
POWERS |= {"平方公里": 2, "平方米": -4}


def table():
    """The dimension of each unit, from the rows of docs/units.md."""
    page = pathlib.Path(__file__).parents[2] / "docs" / "units.md"
    found = {}
    for dimension, cells in re.findall(r"^\| `([^`]+)` \| (.+) \|$", page.read_text("utf8"), re.M):
        for cell in cells.split(", "):
            found[cell.split(" (")[0]] = dimension
    return found


DIMENSIONS = table()


def base(text):
    """A unit without a scale: its dimension and power; None where there is none such."""
    if text in DIMENSIONS:
        return DIMENSIONS[text], POWERS.get(text, 0)
    own = re.fullmatch(r"\{([^{}|/]+)(?:\|([^{}|/]*)\|([^{}|/]*)(?:\|([a-zA-Z-]+)(?:\|(-?\d+))?)?)?\}", text)
    if own is None:
        return None
    # "Without a dimension it has one of its own."
    return own[4] or f"{{{own[1]}}}", int(own[5] or 0)


def side(text):
    """A scale and a unit: the scale, the unit, its dimension, and the power of both; None where it is none."""
    for scale, power in SCALES.items():
        word = text[len(scale):].strip(" ")
        word = "个月" if word == "月" else word
        if text.startswith(scale) and base(word):
            dimension, own_power = base(word)
            return {"text": scale + word, "base": word, "dimension": dimension, "power": power + own_power}
    return None


def unit(text):
    """A unit, or one over another."""
    parts = [side(word.strip(" ")) for word in text.split("/")]
    if len(parts) > 2 or None in parts:
        return None
    if len(parts) == 1:
        return parts[0] | {"per": None}
    above, below = parts
    read = {
        # "For each year, month or day it is a rate: 件/年, 项/月."
        "text": f"{above['text']}/{below['text'].replace('个月', '月')}",
        "dimension": f"{above['dimension']}/{below['dimension']}",
        "power": above["power"] - below["power"],
        # Of what is counted, the word below the stroke matters: 件/家 is not 件/户.
        "per": below["base"] if below["dimension"] == "count" else None,
    }
    # "A unit over itself is a share"; one kind of thing for each of another is a density.
    is_density = above["dimension"] == "count" and above["base"] != below["base"]
    if above["dimension"] == below["dimension"] and not is_density:
        return read | {"dimension": "share", "per": None}
    return read


def parse(case):
    read = unit(case["text"])
    if read is None:
        return {"refused": "unit-unknown"}
    return {name: read[name] for name in ("text", "dimension", "power")}


def convert(case):
    """docs/units.md, What converts: units of one dimension, and of densities those with the same word below the stroke."""
    value, start, end = exact.read(case["value"]), unit(case["from"]), unit(case["to"])
    if value is None:
        return {"refused": "decimal-invalid"}
    if start is None or end is None:
        return {"refused": "unit-unknown"}
    if start["dimension"] != end["dimension"] or start["per"] != end["per"]:
        return {"refused": "dimension-mismatch"}
    return exact.write(exact.moved(value, start["power"] - end["power"]))


def label(case):
    """A label in any of the three languages reads back as the unit."""
    read = parse({"text": case["unit"]})
    if case["locale"] == "en":
        read.pop("text")
    return read


if __name__ == "__main__":
    run(lambda case: {"parse": parse, "convert": convert, "label": label}[case["kind"]](case))
