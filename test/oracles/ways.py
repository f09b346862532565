"""The way to a target: docs/progress.md, The way there."""

from fractions import Fraction
from math import log

from fraction_text import frac, half_up
from targets import aimed, kind_of, level_of, meets


def start_of(indicator, plan_start):
    """The end of the base year, or of the baseline's own year where that is later; a total starts with the plan."""
    if indicator["measure"] == "cumulative" or "baseline" not in indicator:
        return plan_start
    return max(plan_start, Fraction(int(indicator["baseline"]["year"])))


def way_to(case, indicator, target, plan_start, due, levels, kind):
    """The points of the way, or the reason why there is none."""
    if kind != "reach":
        return "level-to-keep" if kind == "keep" else "ceiling"
    direction = indicator["direction"]
    end = aimed(target["comparator"], levels, direction)
    if indicator["measure"] == "cumulative":
        start = Fraction(0)
    elif "baseline" not in indicator:
        return "no-baseline"
    else:
        start = frac(indicator["baseline"]["value"])
    if indicator["unit"] == "位":
        return "rank"
    if end == start:
        return "target-equals-baseline"
    if meets(start, target["comparator"], levels, direction):
        return "baseline-beyond-target"
    at = start_of(indicator, plan_start)
    points = [(at, start, False)]
    for one in indicator["targets"]:
        if at < one["due"] < due:
            own = level_of(indicator, one)
            if not isinstance(own, str) and kind_of(indicator, one, own) in ("reach", "stay-within"):
                points.append((one["due"], aimed(one["comparator"], own, direction), one["basis"] == "annual-growth"))
    points.append((due, end, target["basis"] == "annual-growth"))
    return points


def covered(way, value):
    if isinstance(way, str):
        return None
    start, end = way[0][1], way[-1][1]
    if way[-1][2] and min(start, end, value) > 0:
        return log(value / start) / log(end / start)
    return (value - start) / (end - start)


def due_share(way, position, value):
    """Growth measures no value that is not above 0: the whole way is then measured in what it adds."""
    if way[-1][2] and value <= 0:
        return covered([(*one[:2], False) for one in way], level_at(way, position))
    if position <= way[0][0]:
        return Fraction(0)
    for (at, low, _), (till, high, growth) in zip(way, way[1:]):
        if position <= till:
            part = (position - at) / (till - at)
            if growth and len(way) == 2:
                return part
            return covered(way, level_at(way, position))
    return Fraction(1)


def is_drawn(indicator, case, target, way, latest):
    """Whether a value is on the path as it is drawn at the end of a year, rounded to the decimal places of the path."""
    if latest.position.denominator != 1 or latest.position < way[0][0]:
        return False
    printed = [indicator["baseline"]["value"]] if indicator["measure"] != "cumulative" else ["0"]
    inside = {at for at, _, _ in way[1:-1]}
    for one in [target, *(one for one in case["indicator"]["targets"] if one["due"] in inside)]:
        printed += [one[key] for key in ("value", "lower", "upper") if key in one]
    places = max(len(text.partition(".")[2]) for text in printed) + (0 if indicator["measure"] == "cumulative" else 2)
    level = level_at(way, latest.position)
    ends = sorted((level, drawn_between(way, latest.position, half_up(level, places))))
    return ends[0] <= latest.value <= ends[1]


def drawn_between(way, position, rounded):
    """A rounded level is not beyond the points of the way beside it."""
    for (_, low, _), (till, high, _) in zip(way, way[1:]):
        if position < till:
            return min(max(rounded, min(low, high)), max(low, high))
    return rounded


def level_at(way, position):
    for (at, low, _), (till, high, growth) in zip(way, way[1:]):
        if position <= till:
            part = (position - at) / (till - at)
            if growth and low > 0 and high > 0:
                return low * Fraction(float(high / low) ** float(part))
            return low + (high - low) * part
    return way[-1][1]


def falls(indicator, target, kind):
    """Whether a total would have to fall from an earlier target to this one."""
    if indicator["measure"] != "cumulative" or kind != "reach":
        return False
    direction = indicator["direction"]
    levels = level_of(indicator, target)
    if meets(Fraction(0), target["comparator"], levels, direction) and aimed(target["comparator"], levels, direction) != 0:
        return False
    way = [Fraction(0)]
    for one in indicator["targets"]:
        levels = level_of(indicator, one)
        if one["due"] <= target["due"] and not isinstance(levels, str):
            way.append(aimed(one["comparator"], levels, direction))
    return any(one > other for one, other in zip(way, way[1:]))
