"""Periods, days and years, as docs/concepts.md (Time) and docs/guides/model-your-plan.md (Fiscal years) define them."""

import calendar
from datetime import date, timedelta
from fractions import Fraction


class Calendar:
    """The years of a plan: each ends on the same day, and is named by the calendar year that it ends in."""

    def __init__(self, year_ends):
        self.month = 12 if year_ends is None else int(year_ends[:2])

    def year_end(self, year):
        return month_end(year, self.month)

    def months_of(self, year, first, last):
        """First and last day of a run of months of a year, counted from 1."""
        start = (year - 1) * 12 + self.month
        begin, end = start + first - 1, start + last - 1
        return date(begin // 12, begin % 12 + 1, 1), month_end(end // 12, end % 12 + 1)

    def span(self, period):
        """First and last day of a period."""
        if "/" in period:
            first, last = period.split("/")
            return self.span(first)[0], self.span(last)[1]
        parts = period.split("-")
        year = int(parts[0])
        if len(parts) == 1:
            return self.months_of(year, 1, 12)
        if parts[1][0] == "S":
            half = int(parts[1][1])
            return self.months_of(year, 6 * half - 5, 6 * half)
        if parts[1][0] == "Q":
            quarter = int(parts[1][1])
            return self.months_of(year, 3 * quarter - 2, 3 * quarter)
        month = int(parts[1])
        if len(parts) == 3:
            day = date(year, month, int(parts[2]))
            return day, day
        return date(year, month, 1), month_end(year, month)

    def due_day(self, target):
        """The last day of a target: the one it names, or the end of its year."""
        return self.span(target.get("dueOn", target["year"]))[1]

    def timed(self, indicator):
        """An indicator whose targets say where they are due on the axis of years, in the order of their days."""
        targets = [one | {"due": self.position(self.due_day(one)), "day": self.due_day(one)} for one in indicator["targets"]]
        return indicator | {"targets": sorted(targets, key=lambda one: one["day"])}

    def year_of(self, day):
        return day.year + 1 if day > self.year_end(day.year) else day.year

    def position(self, day):
        """Whole years, and the days gone of the current year over that year's days."""
        year = self.year_of(day)
        before, end = self.year_end(year - 1), self.year_end(year)
        return year - 1 + Fraction((day - before).days, (end - before).days)


def month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def day_before(day):
    return day - timedelta(days=1)
