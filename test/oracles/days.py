"""Days, months and years that end on any day, after docs/concepts.md (Time) and docs/guides/model-your-plan.md (Fiscal years).

Days are tuples (year, month, day), because Python's own dates do not have the year 0000.
"""

import re

LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
DECEMBER = (12, 31)


def month_length(year, month):
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and is_leap else LENGTHS[month - 1]


def read_day(text):
    """A day as text; None where there is no such day."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    year, month, day = map(int, text.split("-"))
    exists = 1 <= month <= 12 and 1 <= day <= month_length(year, month)
    return (year, month, day) if exists else None


def write_day(day):
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"


def number(day):
    """The days from the first of the year 0000 to a day."""
    year, month, date = day
    before = year * 365 + (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400
    return before + sum(month_length(year, one) for one in range(1, month)) + date - 1


def next_day(day):
    year, month, date = day
    if date < month_length(year, month):
        return (year, month, date + 1)
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


def month_end(year, month):
    return (year, month, month_length(year, month))


def years_later(day, years):
    """The same day of a later year; of 29 February it is 28 February in a common year."""
    return (day[0] + years, day[1], min(day[2], month_length(day[0] + years, day[1])))


def read_year_end(text):
    """The last day of the years: month and day; of February always its last. None where there is no such day."""
    if text is None:
        return DECEMBER
    day = read_day(f"2000-{text}")
    if day is None:
        return None
    return (2, 29) if day[1:] == (2, 28) else day[1:]


def end_after(year, months, ends):
    """The last day of the first months of a year. Where years end with a month, their parts end with months too."""
    month, day = ends
    since = (year - 1) * 12 + month - 1 + months
    year, month = since // 12, since % 12 + 1
    ends_with_month = day == month_length(2000, ends[0])
    return (year, month, month_length(year, month) if ends_with_month else min(day, month_length(year, month)))


def year_end(year, ends):
    return end_after(year, 12, ends)


def year_of(day, ends):
    """The year that a day lies in, which is named by the calendar year that it ends in."""
    return day[0] if day <= year_end(day[0], ends) else day[0] + 1


def gone(day, ends):
    """The year of a day, how many of its days are gone at the end of the day, and how many it has."""
    year = year_of(day, ends)
    before, last = number(year_end(year - 1, ends)), number(year_end(year, ends))
    return year, number(day) - before, last - before
