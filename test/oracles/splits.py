"""Totals shared out over parts and over time: docs/splitting.md."""

from fractions import Fraction

from denton import benchmarked
from fraction_text import exact, frac
from oracle import nearly_same, run
from sharing import share_out


def recompute(case):
    return over_parts(case) if case["kind"] == "parts" else over_time(case)


def whole(number, places):
    scaled = frac(number) * 10**places
    return scaled.numerator if scaled.denominator == 1 else None


def shared(total, weights, places, floors, caps, method):
    keys = list(weights)
    units = [[limit.get(key) for key in keys] for limit in (floors, caps)]
    floors = [0 if one is None else whole(one, places) for one in units[0]]
    caps = [None if one is None else whole(one, places) for one in units[1]]
    found = share_out(whole(total, places), [frac(weights[key]) for key in keys], floors, caps, method)
    if isinstance(found, str):
        return found
    parts, tie = found
    ties = [] if tie is None else [{"among": [keys[at] for at in tie[0]], "to": [keys[at] for at in tie[1]]}]
    return {key: exact(Fraction(part, 10**places)) for key, part in zip(keys, parts)}, ties


def over_parts(case):
    found = shared(case["total"], case["weights"], case["places"], case.get("floors", {}), case.get("caps", {}), case["method"])
    if isinstance(found, str):
        return {"refused": found}
    return {"parts": found[0], "ties": found[1]}


def over_time(case):
    """One total pro rata; several by Denton–Cholette, unless the method is told."""
    years, totals, places = list(case["pattern"]), case["totals"], case["places"]
    spans = {f"{years[0]}/{years[-1]}": totals} if isinstance(totals, str) else totals
    blocks = []
    for span, total in spans.items():
        first, last = span.split("/") if "/" in span else (span, span)
        blocks.append((years.index(first), years.index(last), total))
    blocks.sort()
    if case.get("method", "pro-rata") == "denton-cholette":
        return benchmarked(case, years, blocks)
    if blocks[-1][1] != len(years) - 1:
        return {"refused": "period-outside"}
    parts, ties = {}, []
    for first, last, total in blocks:
        weights = {year: case["pattern"][year] for year in years[first : last + 1]}
        own, own_ties = shared(total, weights, places, {}, {}, "largest-remainder")
        parts |= own
        ties += own_ties
    return {"parts": parts, "ties": ties}


if __name__ == "__main__":
    run(recompute, same=nearly_same)
