"""Why a number changed: docs/places.md, and Ang 2005 and Ang and Liu 2007 on the additive form of LMDI-I."""

from decimal import Decimal, localcontext
from fractions import Fraction

from fraction_text import exact, exponent, frac, half_up
from oracle import UNDECIDED, nearly_same, run

DIGITS = 50


def recompute(case):
    try:
        return of_total(case) if case["kind"] == "total" else of_ratio(case)
    except Undecided:
        return UNDECIDED


def logarithm(number):
    """The natural logarithm of a Fraction, to fifty digits."""
    with localcontext() as context:
        context.prec = DIGITS
        return (Decimal(number.numerator) / Decimal(number.denominator)).ln()


def as_fraction(number):
    return Fraction(*number.as_integer_ratio())


class Undecided(Exception):
    """Which remainder is larger is a matter of digits beyond floating arithmetic."""


def printed_parts(parts, whole, decimals, size=Fraction(0)):
    """
    Rounded together, by largest remainders, so that they add up to the printed whole; what is nothing stays nothing.
    The size is that of the numbers that the parts were worked out from.
    """
    scale = 10**decimals
    total = int(frac(whole) * scale)
    some = [at for at, part in enumerate(parts) if part != 0]
    units = [0] * len(parts)
    if not some:
        if units:
            units[0] = total
        return [exact(Fraction(unit, scale)) for unit in units]
    rest = {}
    for at in some:
        scaled = parts[at] * scale
        units[at] = scaled.__floor__()
        # Beyond thirty digits the logarithms say nothing.
        rest[at] = half_up(scaled - units[at], 30)
    left = total - sum(units)
    everywhere, more = divmod(left, len(some))
    order = sorted(some, key=lambda at: -rest[at])
    raised = order[:more]
    error = max(size, *(abs(parts[at]) for at in some)) * scale / 2**46
    if len(some) > 1 and error > Fraction(1, 4):
        raise Undecided
    if raised:
        last, next_one = rest[order[more - 1]], rest[order[more]]
        near = {value for value in rest.values() if next_one - error < value < last + error}
        # Equal ones come in the order of the input, where none beside them differs by so little.
        if last - next_one < error and len(near) > 1:
            raise Undecided
    for at in some:
        units[at] += everywhere + (1 if at in raised else 0)
    return [exact(Fraction(unit, scale)) for unit in units]


def whole_change(unit, start, end, decimals):
    rate = None
    if unit != "%" and start > 0 and end >= 0:
        rate = exact(half_up((end - start) / start * 100, decimals))
    return {"from": exact(start), "to": exact(end), "change": exact(end - start), "rate": rate}


def of_total(case):
    decimals = 2 if case["decimals"] is None else case["decimals"]
    pairs = {place: [frac(one[year]) for year in ("2023", "2024")] for place, one in case["figures"].items() if len(one) == 2}
    holes = [{"place": place, "reason": "no-observation"} for place, one in case["figures"].items() if len(one) < 2]
    changes = [end - start for start, end in pairs.values()]
    shares = points = [None] * len(pairs)
    if holes:
        whole = {"missing": {"reason": "region-missing"}}
    else:
        start, end = (sum((pair[at] for pair in pairs.values()), Fraction(0)) for at in (0, 1))
        whole = whole_change(case["unit"], start, end, decimals)
        if end != start:
            shares = printed_parts([change / (end - start) * 100 for change in changes], "100", decimals)
        if whole["rate"] is not None:
            points = printed_parts([change / start * 100 for change in changes], whole["rate"], decimals)
    places = [
        {"place": place, "from": exact(pair[0]), "to": exact(pair[1]), "change": exact(change), "share": share, "points": point}
        for (place, pair), change, share, point in zip(pairs.items(), changes, shares, points)
    ]
    return {"whole": whole, "places": places, "holes": holes}


def effects(product, factor):
    """What a factor makes of the change of a product, and what the other one does; each pair is then and now."""
    change = product[1] - product[0]
    if 0 in factor:
        return change, Fraction(0)
    if 0 in product:
        return Fraction(0), change
    if change == 0:
        mean = product[0]
    else:
        mean = change / as_fraction(logarithm(product[1] / product[0]))
    own = mean * as_fraction(logarithm(factor[1] / factor[0])) if factor[0] != factor[1] else Fraction(0)
    others = (product[0] / factor[0], product[1] / factor[1])
    other = mean * as_fraction(logarithm(others[1] / others[0])) if others[0] != others[1] else Fraction(0)
    return own, other


def of_ratio(case):
    by = Fraction(100 if case["unit"] == "%" else 1)
    places, holes = [], []
    for one in case["figures"]:
        reason = hole_in(one)
        if reason is not None:
            holes.append({"place": one["place"], "reason": reason})
            continue
        places.append((one["place"], *([frac(one[part][year]) for year in ("2023", "2024")] for part in ("numerator", "denominator"))))
    below = [sum((one[2][at] for one in places), Fraction(0)) for at in (0, 1)]
    above = [sum((one[1][at] for one in places), Fraction(0)) for at in (0, 1)]
    reason = "region-missing" if holes else "zero-denominator" if 0 in below else None
    given = case["decimals"]
    if reason is not None:
        rows = [row(place, over, under, by, 2 if given is None else given) for place, over, under in places]
        return answer({"missing": {"reason": reason}}, [None] * 4, rows, holes)
    ratios = [over * by / under for over, under in zip(above, below)]
    decimals = given if given is not None else decimals_for(ratios[1] - ratios[0])
    whole = whole_change(case["unit"], half_up(ratios[0], decimals), half_up(ratios[1], decimals), decimals)
    numerator, denominator = printed_parts(effects(ratios, above), whole["change"], decimals, max(ratios))
    own, size = [], Fraction(0)
    for _, over, under in places:
        products = [one * by / all_ for one, all_ in zip(over, below)]
        size += max(products)
        own.append(effects(products, [one / all_ for one, all_ in zip(under, below)]))
    sums = [sum((one[at] for one in own), Fraction(0)) for at in (1, 0)]
    within, structure = printed_parts([half_up(one, 40) for one in sums], whole["change"], decimals, size)
    inside = printed_parts([one[1] for one in own], within, decimals, size)
    weights = printed_parts([one[0] for one in own], structure, decimals, size)
    rows = [
        row(place, over, under, by, decimals, exact(frac(change) + frac(weight)), change, weight)
        for (place, over, under), change, weight in zip(places, inside, weights)
    ]
    return answer(whole, [numerator, denominator, within, structure], rows, holes)


def answer(whole, parts, rows, holes):
    return {"whole": whole} | dict(zip(("numerator", "denominator", "within", "structure"), parts)) | {"places": rows, "holes": holes}


def row(place, over, under, by, decimals, contribution=None, within=None, structure=None):
    ends = [None if below == 0 else exact(half_up(above * by / below, decimals)) for above, below in zip(over, under)]
    return {
        "place": place,
        "from": ends[0],
        "to": ends[1],
        "contribution": contribution,
        "within": within,
        "structure": structure,
    }


def hole_in(one):
    if len(one["numerator"]) < 2 or len(one["denominator"]) < 2:
        return "no-observation"
    for year in ("2023", "2024"):
        if frac(one["denominator"][year]) == 0 and frac(one["numerator"][year]) != 0:
            return "zero-denominator"
    return None


def decimals_for(change):
    """As many as show three digits of the change."""
    return 2 if change == 0 else min(10, max(2, 2 - exponent(change)))


def outcome(found):
    whole = found["whole"]
    return [whole["missing"]["reason"] if "missing" in whole else "value"]


if __name__ == "__main__":
    run(recompute, outcome, nearly_same)
