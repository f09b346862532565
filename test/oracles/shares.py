"""Targets split over places: docs/splitting.md, Over regions and From where the places are."""

from fractions import Fraction

from fraction_text import exact, frac, half_up, significant
from oracle import nearly_same, run
from sharing import share_out


def places_of(text):
    return len(text.partition(".")[2].rstrip("0"))


def recompute(case):
    keys, is_ratio = list(case["weights"]), case["regionRule"] == "ratio"
    level, weights = frac(case["value"]), [frac(case["weights"][key]) for key in case["weights"]]
    below = [frac(case["denominators"][key]) for key in keys] if is_ratio else None
    total = level * sum(below) if is_ratio else level
    has = None
    if case["has"] is not None:
        has = [None if key not in case["has"] else present(case, key) for key in keys]
    split = case["split"]
    if split != "level" and None in has:
        return {"reason": "region-missing"}
    digits = case.get("places")
    if digits is None:
        digits = 0 if is_ratio else places_of(case["value"])
        if split != "level" and not is_ratio:
            digits = min(6, max(digits, *(places_of(one) for one in case["has"].values())))
    unit = Fraction(1, 10**digits)
    whole = towards(total, unit, case["comparator"], case["direction"])
    if has is not None and is_ratio:
        # A printed ratio is rounded, and so is the number above its stroke.
        has = [None if one is None else half_up(one, digits) for one in has]
    known = has is not None and None not in has
    now = None if not known else sum(has, Fraction(0))
    answer = {"present": None if now is None else exact(now), "increase": None if now is None else exact(whole - now)}
    if split == "level":
        if whole < 0:
            return {"refused": "amount-invalid"}
        found = share_out(int(whole / unit), weights, [0] * len(keys), [None] * len(keys), "largest-remainder")
        if isinstance(found, str):
            return {"refused": found}
        parts = [count * unit for count in found[0]]
    else:
        change = whole - now
        today = now / sum(frac(one) for one in now_below(case).values()) if is_ratio else now
        if today > level if case["direction"] == "increase" else today < level:
            return {"reason": "already-met"}
        gaps = weights
        if change != 0 and sum(weights) == 0 and not (split == "gap" and is_ratio):
            return {"reason": "no-solution"}
        if split == "gap":
            # The gaps add up to exactly what has to be added: they are to the whole that is shared out.
            by = below if is_ratio else weights
            aims = [whole * one / (sum(by) or 1) for one in by]
            gaps = [max(Fraction(0), (aim - own) * (1 if change >= 0 else -1)) for aim, own in zip(aims, has)]
        caps = [None if change >= 0 else int(own / unit) for own in has]
        if change == 0 and sum(gaps) == 0:
            gaps = [Fraction(1)] * len(keys)
        found = share_out(int(abs(change) / unit), gaps, [0] * len(keys), caps, "largest-remainder")
        if isinstance(found, str):
            return {"reason": "no-solution"} if split == "gap" or found == "limits-contradict" else {"refused": found}
        sign = 1 if change >= 0 else -1
        parts = [own + sign * count * unit for own, count in zip(has, found[0])]
    tie = found[1]
    answer["ties"] = [] if tie is None else [{"among": [keys[at] for at in tie[0]], "to": [keys[at] for at in tie[1]]}]
    answer["parts"] = {key: exact(part) for key, part in zip(keys, parts)}
    answer["ratios"] = None
    answer["rolledUp"] = exact(sum(parts))
    if is_ratio:
        finer = places_of(case["value"]) + 2
        answer["ratios"] = {key: exact(half_up(part / own, finer)) for key, part, own in zip(keys, parts, below)}
        answer["rolledUp"] = exact(significant(sum(parts) / sum(below), 30))
    return answer


def towards(total, unit, comparator, direction):
    """The whole number of units that still meets the target."""
    count = total / unit
    if direction == "increase":
        return (count.__floor__() + 1 if comparator == "more-than" else count.__ceil__()) * unit
    return (count.__ceil__() - 1 if comparator == "less-than" else count.__floor__()) * unit


def now_below(case):
    return case.get("denominatorsNow", case["denominators"])


def present(case, key):
    value = frac(case["has"][key])
    if case["regionRule"] != "ratio":
        return value
    return value * frac(now_below(case)[key])


if __name__ == "__main__":
    run(recompute, same=nearly_same)
