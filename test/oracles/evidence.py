"""Which values count on a day: docs/progress.md, What counts on a day."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil

from fraction_text import frac
from times import day_before


@dataclass
class Point:
    position: Fraction
    end: date
    value: Fraction
    period: str
    is_break: bool = False
    break_at: Fraction | None = None
    is_after_others: bool = False

    @property
    def year(self):
        """The year that it lies in."""
        return ceil(self.position)


def counted(calendar, indicator, observations, plan_start, until, upto):
    """The values that count, oldest first: until a day, and no later than the year (or day) of the target."""
    known = [one for one in observations if "value" in one and one["status"] != "F"]

    def within(some):
        some = [one for one in some if until is None or one.end <= until]
        some = [one for one in some if upto is None or one.position <= upto]
        return [one for one in some if indicator["measure"] != "cumulative" or one.position > plan_start]

    dated = moments(calendar, known)
    points = whole_years(calendar, indicator, known) if indicator["measure"] == "annual" else dated
    points, dated = (sorted(within(some), key=lambda one: one.position) for some in (points, dated))
    # A break in a part of a year is one of that year; one that no counted value comes after says nothing yet.
    breaks = [one.position for one in dated if one.is_break and points and one.position <= points[-1].position]
    after = [one for one in points if not breaks or one.position >= breaks[-1]]
    if breaks:
        after[0].break_at, after[0].is_after_others = breaks[-1], len(after) < len(points)
    return after


def moments(calendar, known):
    points = []
    for one in known:
        end = calendar.span(one["period"])[1]
        points.append(Point(calendar.position(end), end, frac(one["value"]), one["period"], one["status"] == "B"))
    return points


def adds_up(indicator):
    return indicator["regionRule"] == "sum"


def whole_years(calendar, indicator, known):
    """An annual amount counts by whole years; its parts where they fill the year without a gap."""
    by_year = {}
    for one in known:
        first, last = calendar.span(one["period"])
        by_year.setdefault(calendar.year_of(last), []).append((first, last, one))
    points = []
    for year, parts in by_year.items():
        start, end = calendar.months_of(year, 1, 12)
        whole = [part for part in parts if (part[0], part[1]) == (start, end)]
        if not whole and not adds_up(indicator):
            continue
        used = whole or filling(parts, start, end)
        if used is None:
            continue
        value = sum((frac(one["value"]) for _, _, one in used), Fraction(0))
        points.append(Point(Fraction(year), end, value, str(year)))
    return points


def under_way(calendar, indicator, observations, points, until, upto):
    """What has come in of the year that is not over: the parts from its first day on, without a gap."""
    if indicator["measure"] != "annual" or not adds_up(indicator):
        return None
    after = points[-1].position if points else Fraction(0)
    if "baseline" in indicator:
        after = max(after, Fraction(int(indicator["baseline"]["year"])))
    by_year = {}
    for one in observations:
        if "value" in one and one["status"] != "F":
            first, last = calendar.span(one["period"])
            if (until is None or last <= until) and after < calendar.year_of(last) <= (upto or 9999):
                by_year.setdefault(calendar.year_of(last), []).append((first, last, one))
    if not by_year:
        return None
    year = max(by_year)
    used = without_overlap(by_year[year])
    start = calendar.months_of(year, 1, 12)[0]
    run = []
    for first, last, one in used:
        if first != start:
            break
        run.append((first, last, one))
        start = last + (last - day_before(last))
    if not run or any(one["status"] == "B" for _, _, one in run):
        return None
    first, last = run[0][0], run[-1][1]
    value = sum((frac(one["value"]) for _, _, one in run), Fraction(0))
    label = run[0][2]["period"] if len(run) == 1 else f"{first:%Y-%m}/{last:%Y-%m}"
    return Point(calendar.position(last), last, value, label)


def filling(parts, start, end):
    """The parts that make the year, the longer first; nothing where they leave a gap."""
    used = without_overlap(parts)
    if not used or used[0][0] != start or used[-1][1] != end:
        return None
    gap = any(day_before(after[0]) != before[1] for before, after in zip(used, used[1:]))
    return None if gap else used


def without_overlap(parts):
    """Where two parts overlap, the longer one counts."""
    used = []
    for first, last, one in sorted(parts, key=lambda part: (part[1] - part[0]).days, reverse=True):
        if all(last < other[0] or first > other[1] for other in used):
            used.append((first, last, one))
    return sorted(used, key=lambda part: part[0])


def nothing_known(calendar, case, until, due):
    """Why no value counts: there is none, all are from before the plan, or only parts of a year are known."""
    known = [one for one in case["observations"] if "value" in one and one["status"] != "F"]
    ends = [calendar.span(one["period"])[1] for one in known]
    ends = [end for end in ends if (until is None or end <= until) and calendar.position(end) <= due]
    if not ends:
        return "no-observation"
    return "not-started" if case["indicator"]["measure"] == "cumulative" else "incomplete-period"
