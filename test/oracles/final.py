"""How an indicator ends: docs/guides/final-evaluation.md, on what docs/progress.md says of its target."""

from fractions import Fraction

from assess import judge, start_of_plan
from fraction_text import exact, frac
from oracle import nearly_same, run
from targets import aimed, limits, meets
from times import Calendar


def recompute(case):
    calendar = Calendar(case["yearEnds"])
    given = case["options"]
    options = {"asOf": given.get("asOf", case["end"]), "target": given.get("target", "final")}
    facts = {}
    found = judge(case | {"options": options}, facts)
    answer = {
        "grade": "not-graded",
        "reason": None,
        "isTimely": False,
        "latest": found["latest"],
        "difference": None,
        "shareOfTarget": None,
        "completion": found["completion"],
        "firstMet": None,
    }
    if found["met"] is None:
        return answer | {"reason": found["reason"]}
    indicator, kind, levels, target = case["indicator"], facts["kind"], facts["levels"], facts["target"]
    direction, comparator, is_rank = indicator["direction"], target["comparator"], indicator["unit"] == "位"
    value, met, due = frac(found["latest"]["value"]), found["met"], target["due"]
    end = levels[0]
    if comparator == "between":
        end = levels[0] if direction == "decrease" else levels[1]
    level = beside(comparator, levels, direction, value)
    answer["difference"] = exact(value - level)
    # A loss is no share of a target.
    if not is_rank and level > 0 and value >= 0:
        answer["shareOfTarget"] = float(value / level)
    if kind == "reach":
        answer["firstMet"] = first_met(case, facts, due)
    position = calendar.position(calendar.span(found["latest"]["period"])[1])
    answer["isTimely"] = facts["settled"] is not None or position >= due
    if not answer["isTimely"]:
        return answer | {"grade": "reached-so-far" if met else "short-so-far"}
    if met:
        return answer | {"grade": "exceeded" if is_exceeded(kind, comparator, levels, direction, value, end) else "met"}
    cut = given.get("cutOffs", {"ofWay": 0.95, "ofTarget": 0.99})
    is_near = not is_rank and not facts["isLost"] and kind != "each-year" and near(answer, value, level, cut)
    return answer | {"grade": "nearly-met" if is_near else "not-met"}


def beside(comparator, levels, direction, value):
    """The number that a difference is counted from: beside an interval the end on that side."""
    if comparator == "between" and not levels[0] <= value <= levels[1]:
        return levels[0] if value < levels[0] else levels[1]
    return aimed(comparator, levels, direction, value)


def is_exceeded(kind, comparator, levels, direction, value, end):
    """Better than the number of the target; a limit that is kept, and a level, are only met."""
    if kind in ("keep", "stay-within"):
        return False
    low, high, _ = limits(comparator, levels, direction)
    return value < end if low is None and high is not None else value > end


def near(answer, value, level, cut):
    """So much of the way; where there is none, so much of the target, from whichever side."""
    if answer["completion"] is not None:
        return float(f"{answer['completion']:.12g}") >= cut["ofWay"]
    if value <= 0 or level <= 0:
        return False
    return float(f"{float(min(value, level) / max(value, level)):.12g}") >= cut["ofTarget"]


def first_met(case, facts, due):
    """The first year of the plan that is known to have met the target, where it did not start there."""
    indicator, target = case["indicator"], facts["target"]
    points = facts["points"]
    plan_start = start_of_plan(case)
    # Of the time before the plan only the last value counts: it says whether the plan began beyond the target.
    before = [one for one in points if one.position <= plan_start][-1:]
    own = [one for one in points if one.position > plan_start and one.position.denominator == 1]
    years = {one.position: one.value for one in (*before, *own)}
    is_total = indicator["measure"] == "cumulative"
    is_crossed = bool(points) and points[0].break_at is not None and (points[0].is_after_others or not is_total)
    start = start_value(case)
    is_start = start is not None and start[0] not in years and start[0] <= due
    is_start = is_start and not (is_crossed and start[0] < points[0].break_at)
    if is_start and (start[0] > plan_start or not before or start[0] > before[0].position):
        if start[0] <= plan_start and before:
            del years[before[0].position]
        years[start[0]] = start[1]
    order = sorted(years)
    is_met = [meets(years[at], target["comparator"], facts["levels"], indicator["direction"]) for at in order]
    if True not in is_met:
        return None
    place = is_met.index(True)
    at = order[place]
    if at <= plan_start or (is_start and at == start[0]):
        return None
    return {
        "year": str(at),
        "yearsEarly": max(0, int(due - at)),
        "isFirst": place > 0 and order[place - 1] == at - 1,
        "held": all(is_met[place:]),
    }


def start_value(case):
    """Where an indicator starts: a total from nothing, anything else from its baseline."""
    indicator = case["indicator"]
    if indicator["measure"] == "cumulative":
        return Fraction(int(case["baseYear"] or int(case["start"]) - 1)), Fraction(0)
    if "baseline" not in indicator:
        return None
    return Fraction(int(indicator["baseline"]["year"])), frac(indicator["baseline"]["value"])


if __name__ == "__main__":
    run(recompute, lambda answer: [f"{answer['grade']} {answer['reason'] or ''}".strip()], nearly_same)
