"""How a plan prints a proposed target: docs/setting-targets.md, What a candidate says."""

from fractions import Fraction

from fraction_text import exact, exponent, frac, half_up, significant


def printed(case, facts, level):
    """Rounded to a step of 1 or 5 with zeros, the largest that is no more than a fifth of the change."""
    given = significant(Fraction(level), 12)
    lower, upper = ends(case)
    within = clamped(given, lower, upper)
    base, change = facts.base, within - facts.base
    is_observed = base in [frac(one) for one in case["values"].values()]
    if change == 0 and is_observed:
        value, text = base, exact(base)
    else:
        least = least_step(case, base)
        step = least if change == 0 else max(step_for(abs(change) / 5), least)
        start = Fraction(0)
        if case.get("round") == "increase":
            start = base if is_observed else half_up(base / least, 0) * least
        value = clamped(half_up((within - start) / step, 0) * step + start, lower, upper)
        places = max(places_of(step), places_of(value))
        text = f"{exact(value)}"
        if places > 0:
            whole, _, part = text.partition(".")
            text = f"{whole}.{part.ljust(places, '0')}"
    comparator = {"increase": "at-least", "decrease": "at-most", "maintain": "about"}[case["direction"]]
    return {
        "comparator": comparator,
        "value": exact(value),
        "text": text,
        "unrounded": float(given),
        "limited": given != within,
    }


def ends(case):
    """What was observed is possible whatever the unit says: docs/forecasts.md."""
    is_below = any(frac(one) < 0 for one in case["values"].values())
    return None if is_below else Fraction(0), Fraction(100) if case["unit"] in ("%", "分") else None


def clamped(level, lower, upper):
    level = level if lower is None else max(level, lower)
    return level if upper is None else min(level, upper)


def step_for(wanted):
    one = Fraction(10) ** exponent(wanted)
    return 5 * one if wanted >= 5 * one else one


def least_step(case, base):
    """The last digit of what was observed that is not 0, or two digits of the base; what is counted stays whole."""
    values = [frac(one) for one in case["values"].values()]
    last = min(0 if one == 0 else last_digit(one) for one in values)
    two = exponent(base) - 1 if base != 0 else -1
    least = Fraction(10) ** min(last, two)
    return max(least, Fraction(1)) if case["unit"] == "件" else least


def last_digit(value):
    """The power of ten of the last digit that is not 0."""
    power = -places_of(value)
    while power >= 0 and value % Fraction(10) ** (power + 1) == 0:
        power += 1
    return power


def places_of(value):
    return len(exact(value).partition(".")[2])
