"""What a target asks for: docs/concepts.md (Targets) and docs/progress.md (What is aimed at)."""

from fractions import Fraction

from fraction_text import exact, frac, significant

SHARES = ("%", "‰", "1")


def least_of(unit):
    """The least that a unit can be: a rank starts at 1, and nothing counted and no money falls below 0."""
    return Fraction(1 if unit == "位" else 0)


def level_of(indicator, target):
    """The numbers of a target as levels, lower and upper of an interval; or the reason why it is none."""
    if target["basis"] == "words":
        return "target-in-words"
    ends = [target[key] for key in ("value", "lower", "upper") if key in target]
    levels = []
    for end in ends:
        level = one_level(indicator, target, frac(end))
        if isinstance(level, str):
            return level
        if is_derived(indicator, target) and level < min(least_of(indicator["unit"]), base_of(indicator)):
            return "target-impossible"
        levels.append(significant(level, 30))
    return levels


def base_of(indicator):
    """A balance that was below 0 once can be so again."""
    base = frac(indicator["baseline"]["value"])
    return base - 10**30 if base < least_of(indicator["unit"]) else least_of(indicator["unit"])


def is_derived(indicator, target):
    """A number that stands for itself stays as it was printed, whatever it is."""
    if target["basis"] == "increase":
        return indicator["measure"] != "cumulative"
    return target["basis"] not in ("level", "period-average", "every-year")


def one_level(indicator, target, number):
    basis, is_total = target["basis"], indicator["measure"] == "cumulative"
    if basis in ("level", "period-average", "every-year"):
        return number
    if basis == "increase" and is_total:
        return number
    if "baseline" not in indicator:
        return "no-baseline"
    if basis in ("annual-growth", "yearly-change") and is_total:
        return "no-rate" if basis == "annual-growth" else "target-not-numeric"
    if indicator["unit"] == "位" and basis not in ("increase", "yearly-change"):
        return "target-not-numeric"
    if basis == "percentage-points" and indicator["unit"] not in SHARES:
        return "target-not-numeric"
    base = frac(indicator["baseline"]["value"])
    years = int(target["year"]) - int(indicator["baseline"]["year"])
    if basis in ("increase", "percentage-points"):
        return base + number
    if basis == "yearly-change":
        return base + number * years
    if base <= 0:
        return "no-rate"
    if basis == "multiple":
        return base * number
    if number < -100:
        return "target-impossible"
    factor = 1 + number / 100
    return base * (factor if basis == "relative-change" else factor**years)


def limits(comparator, levels, direction):
    """Lower and upper end of what meets a target, and whether the ends themselves are left out."""
    value = levels[0]
    if comparator in ("at-least", "more-than"):
        return value, None, comparator == "more-than"
    if comparator in ("at-most", "less-than"):
        return None, value, comparator == "less-than"
    if comparator == "attain":
        return (None, value, False) if direction == "decrease" else (value, None, False)
    if comparator == "about":
        around = abs(value) / 20
        low, high = value - around, value + around
    else:
        low, high = levels
    if direction == "increase":
        return low, None, False
    return (None, high, False) if direction == "decrease" else (low, high, False)


def meets(value, comparator, levels, direction):
    low, high, strict = limits(comparator, levels, direction)
    if strict:
        return (low is None or value > low) and (high is None or value < high)
    return (low is None or value >= low) and (high is None or value <= high)


def kind_of(indicator, target, levels):
    """To reach, to keep, to stay within a limit, a mean over the years, or a level of each year."""
    direction = indicator["direction"]
    if target["basis"] == "period-average":
        return "mean"
    if target["basis"] == "every-year":
        return "each-year"
    if direction == "maintain":
        return "keep"
    low, high, _ = limits(target["comparator"], levels, direction)
    only_upper, only_lower = low is None, high is None
    if indicator["measure"] == "cumulative" and only_upper:
        return "stay-within"
    if indicator["measure"] == "cumulative":
        return "reach"
    if direction == "increase" and only_upper or direction == "decrease" and only_lower:
        return "stay-within"
    return "reach"


def aimed(comparator, levels, direction, value=None):
    """The number that progress is measured against: of an interval the end that is reached first."""
    if comparator != "between":
        return levels[0]
    above = value is not None and value > levels[1]
    return levels[1] if direction == "decrease" or (direction == "maintain" and above) else levels[0]


def bound_text(comparator, levels):
    if comparator == "between":
        return {"comparator": comparator, "lower": exact(levels[0]), "upper": exact(levels[1])}
    return {"comparator": comparator, "value": exact(levels[0])}
