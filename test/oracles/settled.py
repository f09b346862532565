"""What is met or missed for good before its time is over: docs/progress.md, The verdict."""

from fractions import Fraction
from math import ceil, floor

from fraction_text import frac, significant
from targets import limits, meets


# The most that a share or a score can be; what is counted or measured otherwise has no end.
WHOLES = {"%": 100, "‰": 1000, "1": 1, "分": 100}


def mean_settled(indicator, target, levels, years, points, part, count):
    """Whether a mean is met or missed for good: amounts do not fall below 0, so it comes to this at least; shares end at the whole."""
    whole = sum((one.value for one in years), Fraction(0))
    least = whole
    if part is not None and floor(part.position) == years[-1].position:
        least += part.value
    settled = None
    if not is_below_zero(indicator, (*points, *([part] if part else []))):
        settled = for_good(indicator, target, levels, significant(least / count, 30))
    return out_of_reach(indicator, target, levels, points, (whole, count - len(years), count)) if settled is None else settled


def out_of_reach(indicator, target, levels, points, so_far):
    """Whether a mean falls short, or keeps within its limit, even if each year left brings the most that there can be."""
    most = WHOLES.get(indicator["unit"])
    is_rate = indicator["unit"] != "分" and indicator["regionRule"] == "none"
    if most is None or is_rate or any(value > most for value in known_values(indicator, points)):
        return None
    whole, left, count = so_far
    best = (whole + most * left) / count
    low, high, _ = limits(target["comparator"], levels, indicator["direction"])
    is_met = meets(best, target["comparator"], levels, indicator["direction"])
    if low is None:
        return True if is_met else None
    return False if (best < low if high is not None else not is_met) else None


def year_settled(indicator, target, levels, years, points, part, due, plan_start):
    """What is asked of each year, by the year under way: a limit is crossed for good, a level is reached only if it is the last year."""
    if part is None or floor(part.position) < plan_start or is_below_zero(indicator, (*points, part)):
        return None
    year = floor(part.position)
    settled = for_good(indicator, target, levels, part.value)
    if settled is not True:
        return settled
    is_complete = len(years) == year - plan_start and (not years or years[-1].position == year)
    return True if is_complete and year + 1 == ceil(due) else None


def settled_by(indicator, target, kind, levels, points, part, due):
    """Whether a total, or the year under way, came to enough or too much: amounts do not fall below 0, so nothing undoes it."""
    if kind in ("mean", "each-year"):
        return None
    if indicator["measure"] == "cumulative":
        return for_good(indicator, target, levels, points[-1].value) if points else None
    if is_all_by_day(part, due):
        return meets(part.value, target["comparator"], levels, indicator["direction"])
    if part is None or floor(part.position) != ceil(due) - 1 or is_below_zero(indicator, (*points, part)):
        return None
    return for_good(indicator, target, levels, part.value)


def is_all_by_day(part, due):
    """Whether all is known that a year brings by the day on which an amount is due."""
    return part is not None and due.denominator != 1 and part.position >= due


def for_good(indicator, target, levels, least):
    """Whether a target is met, or missed, by whatever is at least so much."""
    low, high, _ = limits(target["comparator"], levels, indicator["direction"])
    if meets(least, target["comparator"], levels, indicator["direction"]):
        return True if high is None else None
    return False if high is not None and (low is None or least > high) else None


def is_below_zero(indicator, points):
    """Whether a balance is known that is below 0."""
    return any(value < 0 for value in known_values(indicator, points))


def known_values(indicator, points):
    """The values that are known; the baseline is the value of its year where none was observed."""
    values = [one.value for one in points]
    if "baseline" in indicator:
        year = int(indicator["baseline"]["year"])
        is_before_break = bool(points) and points[0].break_at is not None and year < points[0].break_at
        if not is_before_break and all(one.position != year for one in points):
            values.append(frac(indicator["baseline"]["value"]))
    return values
