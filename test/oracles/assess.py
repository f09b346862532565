"""Progress on a day: docs/progress.md."""

from fractions import Fraction

from evidence import counted, nothing_known, under_way
from fraction_text import exact
from oracle import nearly_same, run
from over_years import over_years
from settled import is_all_by_day, settled_by
from targets import aimed, bound_text, kind_of, level_of, meets
from times import Calendar
from verdicts import better_than_start, required, verdict
from ways import covered, due_share, falls, is_drawn, start_of, way_to

NOTHING = {
    "verdict": "not-assessable",
    "reason": None,
    "met": None,
    "completion": None,
    "elapsedShare": None,
    "expectedShare": None,
    "pace": None,
    "target": None,
    "latest": None,
    "gap": None,
    "perYear": None,
    "rate": None,
}


def number(value):
    return None if value is None else float(value)


def recompute(case):
    return judge(case, {})


def judge(case, facts, hardest=None):
    """The answer; what it rests on is written into the facts, for whoever grades it. Of several targets to be reached the
    way leads to the hardest."""
    calendar = Calendar(case["yearEnds"])
    indicator, options = calendar.timed(case["indicator"]), case["options"]
    case = case | {"indicator": indicator}
    plan_start = start_of_plan(case)
    until, known_until = last_known(calendar, case)
    answer = dict(NOTHING)
    target = choose(calendar, case, until, known_until)
    due = None if target is None else target["due"]
    points = counted(calendar, indicator, case["observations"], plan_start, until, due)
    latest = points[-1] if points else None
    if latest is not None:
        answer["latest"] = {"period": latest.period, "value": exact(latest.value)}
    if target is None:
        return answer | {"reason": "no-target"}
    if latest is not None:
        answer["elapsedShare"] = float((latest.position - plan_start) / (due - plan_start))
    direction, comparator = indicator["direction"], target.get("comparator")
    levels = level_of(indicator, target)
    if isinstance(levels, str):
        return answer | {"reason": levels}
    answer["target"] = {"year": target["year"], "bound": bound_text(comparator, levels)}
    kind = kind_of(indicator, target, levels)
    part = under_way(calendar, indicator, case["observations"], points, until, due)
    settled = settled_by(indicator, target, kind, levels, points, part, due)
    is_lost = settled is False and not is_all_by_day(part, due)
    facts |= {"kind": kind, "levels": levels, "target": target, "points": points, "settled": settled, "isLost": is_lost}
    if settled is not None and indicator["measure"] == "annual":
        latest = part
        answer |= {"latest": {"period": part.period, "value": exact(part.value)}}
        answer["elapsedShare"] = float((part.position - plan_start) / (due - plan_start))
    if falls(indicator, target, kind):
        facts.clear()
        return answer | {"reason": "targets-fall", "target": None}
    if kind in ("mean", "each-year"):
        return over_years(answer, case, calendar, target, levels, points, part, plan_start, until, facts)
    if latest is None:
        return answer | {"reason": nothing_known(calendar, case, until, due)}
    value = latest.value
    if latest.position <= (start_of(indicator, plan_start) if kind != "keep" else plan_start):
        return answer | {"reason": "not-started"}
    met = meets(value, comparator, levels, direction)
    level = aimed(comparator, levels, direction, value)
    answer["met"] = met
    answer["gap"] = exact(Fraction(0) if met else abs(level - value))
    is_over = latest.position == due or settled is not None
    is_past = level == value or is_over or (until is not None and calendar.position(until) >= due)
    if not met and not is_past:
        answer |= required(indicator, kind, value, level, due - latest.position)
    way = way_of(case, target, hardest or target, plan_start, due, levels, kind)
    if is_lost and kind == "reach":
        way = "ceiling"
    share = covered(way, value)
    answer["completion"] = number(share)
    pace = expected = None
    if share is not None:
        is_on_path = is_drawn(indicator, case, hardest or target, way, latest)
        expected = share if is_on_path else due_share(way, latest.position, value)
        answer["expectedShare"] = number(expected)
        pace = 1 if is_on_path else share / expected if expected > 0 else None
        answer["pace"] = number(pace)
    else:
        answer["reason"] = way
    answer["verdict"], reason = verdict(
        kind, met, is_over, share, expected, pace, options.get("thresholds"), way, better_than_start(indicator, value)
    )
    return answer if reason is None else answer | {"reason": reason}


def start_of_plan(case):
    return Fraction(int(case["baseYear"] or int(case["start"]) - 1))


def last_known(calendar, case):
    """The day to look from, where one is told; and the end of the latest value that counts."""
    indicator, options = case["indicator"], case["options"]
    until = calendar.span(options["asOf"])[1] if "asOf" in options else None
    last_due = max((one["due"] for one in indicator["targets"]), default=None)
    points = counted(calendar, indicator, case["observations"], start_of_plan(case), until, last_due)
    part = under_way(calendar, indicator, case["observations"], points, until, last_due)
    return until, max((one.end for one in (*points[-1:], part) if one is not None), default=None)


def way_of(case, target, hardest, plan_start, due, levels, kind):
    """Targets to be reached share the way to the hardest; one that the start has met already has no way."""
    indicator = case["indicator"]
    if kind != "reach" or hardest is target:
        return way_to(case, indicator, target, plan_start, due, levels, kind)
    own = level_of(indicator, hardest)
    way = way_to(case, indicator, hardest, plan_start, due, own, kind_of(indicator, hardest, own))
    if isinstance(way, str) or not meets(way[0][1], target["comparator"], levels, indicator["direction"]):
        return way
    return "baseline-beyond-target"


def choose(calendar, case, until, last_known):
    """The target that counts: the first whose time is not over on the day, the last one, or that of a year."""
    targets, choice = case["indicator"]["targets"], case["options"].get("target", "next")
    if choice not in ("next", "final"):
        targets = [one for one in targets if one["year"] == choice]
    if not targets:
        return None
    if choice == "final":
        return targets[-1]
    until = until or last_known
    for one in targets if until is not None else []:
        if one["day"] >= until:
            return one
    return targets[-1]


if __name__ == "__main__":
    run(recompute, lambda answer: [f"{answer['verdict']} {answer['reason'] or ''}".strip()], nearly_same)
