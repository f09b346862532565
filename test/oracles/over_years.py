"""A mean over the plan's years, or a level that each of them has to reach: docs/progress.md, What is aimed at."""

from fractions import Fraction
from math import ceil

from evidence import nothing_known
from fraction_text import exact, significant
from settled import mean_settled, year_settled
from targets import aimed, meets


def over_years(answer, case, calendar, target, levels, points, part, plan_start, until, facts):
    """A mean over the plan's years so far, or a level that each of them has to reach."""
    indicator, due = case["indicator"], target["due"]
    before = {key: answer[key] for key in ("latest", "elapsedShare")} if target["basis"] == "period-average" else {}
    answer |= {"latest": None, "elapsedShare": None}
    years = [one for one in points if one.position > plan_start]
    is_mean = target["basis"] == "period-average"
    none = "target-not-numeric" if is_mean else "target-each-year"
    by_part = None
    if not is_mean:
        by_part = year_settled(indicator, target, levels, years, points, part, due, plan_start)
    if not years and by_part is None:
        return answer | before | {"reason": "not-started" if points else nothing_known(calendar, case, until, due)}
    last = years[-1] if years else part
    is_whole = len(years) == last.position - plan_start
    judge = lambda value: meets(value, target["comparator"], levels, indicator["direction"])
    if is_mean:
        value = sum((one.value for one in years), Fraction(0)) / len(years)
        value = significant(value, 30)
        if not is_whole:
            return answer | {"reason": "incomplete-period"}
    else:
        missed = [one for one in years if not judge(one.value)]
        if last.position == due and not is_whole and not missed:
            return answer | {"reason": "incomplete-period"}
        by_part = False if missed else by_part
        last = missed[0] if missed else last if by_part is None else part
        value = last.value
    met = judge(value)
    level = aimed(target["comparator"], levels, indicator["direction"], value)
    answer |= {
        "latest": {"period": last.period, "value": exact(value)},
        "elapsedShare": float((last.position - plan_start) / (due - plan_start)),
        "met": met,
        "gap": exact(Fraction(0) if met else abs(level - value)),
        "reason": none,
    }
    if is_mean:
        settled = mean_settled(indicator, target, levels, years, points, part, ceil(due) - plan_start)
    else:
        settled = by_part
    facts |= {"settled": settled, "isLost": settled is False}
    if is_mean and settled:
        # What has come in of the year under way counts, too.
        answer |= {"met": True, "gap": "0"}
    if settled is not None:
        return answer | {"verdict": "achieved" if settled else "behind"}
    if last.position == due:
        return answer | {"verdict": "achieved" if met else "behind"}
    if met:
        return answer | {"verdict": "on-track"}
    return answer if is_mean else answer | {"verdict": "behind"}
