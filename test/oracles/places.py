"""Roll-ups over places, after docs/concepts.md (Measure kinds; Units), docs/places.md and the doc comments of rollUpRegions
and rollUpPlan."""

from decimal import ROUND_HALF_UP, Context

import days
import exact
import roll_ups
from oracle import outcome, run
from units import unit

# docs/concepts.md, Exactness: a quotient keeps 30 significant digits.
QUOTIENT = Context(prec=30, rounding=ROUND_HALF_UP)

# The indicators of the cases' plan: unit, measure and region rule.
PLAN = {
    "stock": ("万件", "point-in-time", "sum"),
    "grants": ("件", "annual", "none"),
    "opinion": ("分", "annual", "weighted-mean"),
    "density": ("件/万人", "point-in-time", "ratio"),
    "share": ("%", "annual", "ratio"),
}


def by_period(values, measure):
    """Values by what makes two periods the same: of an amount all its days, of anything else the moment at its end."""
    found = {}
    for period, number, status, reason in roll_ups.observations(values, days.DECEMBER, False):
        start = period.start if measure == "annual" else period.end
        found[(period.end, start)] = (number, status)
    return found


def converted(series, start, end):
    """The values of a series in another unit."""
    shift = unit(start)["power"] - unit(end)["power"]
    move = lambda number: None if number is None else exact.moved(number, shift)
    return {period: (move(number), status) for period, (number, status) in series.items()}


def missing(reason):
    return {"status": "M", "reason": reason}


def there(value, statuses):
    return {"value": exact.write(value), "status": max(statuses, key=roll_ups.STATUSES.index)}


def whole(regions, rule, weights):
    """Each period that a region has, by the region rule. Where a region is missing there is a gap."""
    periods = sorted({period for _, series in regions for period in series})
    return {period: of_period(period, regions, rule, weights) for period in periods}


def of_period(period, regions, rule, weights):
    if rule in ("ratio", "none"):
        return missing("ratio-needs-parts" if rule == "ratio" else "not-additive")
    found = [series.get(period, (None, None)) for _, series in regions]
    if any(number is None for number, _ in found):
        return missing("region-missing")
    statuses = [status for _, status in found]
    if rule == "sum":
        return there(sum(number for number, _ in found), statuses)
    shares = [exact.read(weights[name]) for name, _ in regions if name in (weights or {})]
    if len(shares) < len(regions) or sum(shares) == 0:
        # Weights of nothing are none.
        return missing("weights-missing")
    weighted = sum(share * number for share, (number, _) in zip(shares, found))
    return there(QUOTIENT.divide(weighted, sum(shares)), statuses)


def written(series):
    return [
        {"start": days.write_day(start), "end": days.write_day(end)} | came for (end, start), came in sorted(series.items())
    ]


def of_series(case):
    first = case["regions"][0]["unit"]
    if any(unit(one["unit"])["dimension"] != unit(first)["dimension"] for one in case["regions"]):
        return {"refused": "regions-differ"}
    measure, rule = case["measure"], case["regionRule"]
    # docs/units.md: a rank is never summed or averaged.
    rule = "none" if first == "位" else rule
    regions = [
        (one["name"], converted(by_period(one["values"], measure), one["unit"], first)) for one in case["regions"]
    ]
    return {"unit": first, "observations": written(whole(regions, rule, case["weights"]))}


def ratio(name, given, parts):
    """A ratio is recomputed: the sum of the numerators over the sum of the denominators, in the indicator's unit."""
    shown, measure, _ = PLAN[name]
    known = {part["name"]: part for part in parts}
    periods = {}
    for side in ("numerator", "denominator"):
        bases = {place: unit(part[side]["unit"]) for place, part in known.items()}
        for place, part in known.items():
            for period, (number, status) in by_period(part[side]["values"], measure).items():
                number = None if number is None else exact.moved(number, bases[place]["power"])
                periods.setdefault(period, {})[(side, place)] = (number, status)
    found = {}
    for period, values in periods.items():
        # The periods are those that numerators are of.
        if any(side == "numerator" for side, _ in values):
            found[period] = quotient(values, given, unit(shown)["power"])
    return found


def quotient(values, everyone, power):
    wanted = []
    for side in ("numerator", "denominator"):
        if all(key[0] != side for key in values):
            # Not even a gap of one of them was entered.
            return missing("no-observation")
        keys = [(side, place) for place in everyone]
        if any(values.get(key, (None, None))[0] is None for key in keys):
            return missing("region-missing")
        wanted += keys
    above, below = (sum(values[side, place][0] for place in everyone) for side in ("numerator", "denominator"))
    if below == 0:
        return missing("zero-denominator")
    value = QUOTIENT.divide(exact.moved(above, -power), below)
    return there(value, [values[key][1] for key in wanted])


def of_plan(case):
    observations, refused = {}, []
    everyone = [one["name"] for one in case["given"]]
    for name, (shown, measure, rule) in PLAN.items():
        regions = [(one["name"], by_period(one["values"].get(name, {}), measure)) for one in case["given"]]
        if case["parts"].get(name):
            series = ratio(name, everyone, case["parts"][name])
        else:
            series = whole(regions, rule, case["weights"])
        if series:
            observations[name] = {"unit": shown, "observations": written(series)}
        if not any("value" in came for came in series.values()):
            reasons = [came["reason"] for _, came in sorted(series.items())]
            refused.append([name, reasons[0] if reasons else "no-observation"])
    return {"observations": observations, "refused": refused}


def outcomes(answer):
    if "refused" in answer and isinstance(answer["refused"], str):
        return outcome(answer)
    found = [answer] if "unit" in answer else list(answer["observations"].values())
    every = [one for series in found for one in series["observations"]]
    return [f"missing {one['reason']}" if "reason" in one else f"value {one['status']}" for one in every] or ["nothing"]


run(lambda case: {"series": of_series, "plan": of_plan}[case["kind"]](case), outcomes)
