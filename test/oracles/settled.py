"""What is met or missed for good before its time is over: docs/progress.md, The verdict."""

from fractions import Fraction
from math import ceil, floor

from fraction_text import frac, significant
from targets import limits, meets


def mean_settled(indicator, target, levels, years, points, part, count):
    """Whether a mean is met or missed for good: amounts do not fall below 0, so it comes to this at least."""
    if is_below_zero(indicator, (*points, *([part] if part else []))):
        return None
    whole = sum((one.value for one in years), Fraction(0))
    if part is not None and floor(part.position) == years[-1].position:
        whole += part.value
    least = whole / count
    least = significant(least, 30)
    return for_good(indicator, target, levels, least)


def settled_by(indicator, target, kind, levels, points, part, due):
    """Whether a total, or the year under way, came to enough or too much: amounts do not fall below 0, so nothing undoes it."""
    if kind in ("mean", "each-year"):
        return None
    if indicator["measure"] == "cumulative":
        return for_good(indicator, target, levels, points[-1].value) if points else None
    if part is None or floor(part.position) != ceil(due) - 1 or is_below_zero(indicator, (*points, part)):
        return None
    return for_good(indicator, target, levels, part.value)


def for_good(indicator, target, levels, least):
    """Whether a target is met, or missed, by whatever is at least so much."""
    low, high, _ = limits(target["comparator"], levels, indicator["direction"])
    if meets(least, target["comparator"], levels, indicator["direction"]):
        return True if high is None else None
    return False if high is not None and (low is None or least > high) else None


def is_below_zero(indicator, points):
    """Whether a balance is known that is below 0; the baseline is the value of its year where none was observed."""
    values = [one.value for one in points]
    if "baseline" in indicator:
        year = int(indicator["baseline"]["year"])
        is_before_break = bool(points) and points[0].break_at is not None and year < points[0].break_at
        if not is_before_break and all(one.position != year for one in points):
            values.append(frac(indicator["baseline"]["value"]))
    return any(value < 0 for value in values)
