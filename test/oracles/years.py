"""How periods are read, after docs/concepts.md (Time) and the doc comment of parsePeriod."""

import re
from typing import NamedTuple

import days

MONTHS = {"year": 12, "half": 6, "quarter": 3}


class Period(NamedTuple):
    text: str
    frequency: str
    year: int
    start: tuple
    end: tuple


def read(text, ends=days.DECEMBER, is_told=False):
    """A period; None for what is none. `is_told` says that the calendar names the last day of its years."""
    text = office_year(text, ends, is_told)
    for reader in (part_of_year, month, span, day):
        period = reader(text, ends)
        # A year has four digits, and begins in one that has four.
        if period is not None and period.start[0] >= 0 and year_is_named(period.year, ends):
            return period
    return None


def year_is_named(year, ends):
    return (0 if ends == days.DECEMBER else 1) <= year <= 9999


def office_year(text, ends, is_told):
    """FY2024, 2023-24, 2023–24 and 2023/24 are 2024; 2011-12 is a month, and so is no year."""
    if not is_told:
        return text
    found = re.fullmatch(r"FY([0-9]{4})(-[SQ][0-9])?", text)
    if found:
        return found[1] + (found[2] or "")
    found = re.fullmatch(r"([0-9]{4})([-–/])([0-9]{2})(-[SQ][0-9])?", text)
    if not found or ends == days.DECEMBER:
        return text
    is_month = found[2] == "-" and 1 <= int(found[3]) <= 12
    year = int(found[1]) + 1
    if is_month or year % 100 != int(found[3]):
        return text
    return f"{year:04}{found[4] or ''}"


def part_of_year(text, ends):
    found = re.fullmatch(r"([0-9]{4})(?:-(?:S([12])|Q([1-4])))?", text)
    if not found:
        return None
    frequency = "half" if found[2] else "quarter" if found[3] else "year"
    year, length, place = int(found[1]), MONTHS[frequency], int(found[2] or found[3] or 1)
    first = days.next_day(days.end_after(year, length * (place - 1), ends))
    return Period(text, frequency, year, first, days.end_after(year, length * place, ends))


def month(text, ends):
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})", text)
    if not found or not 1 <= int(found[2]) <= 12:
        return None
    last = days.month_end(int(found[1]), int(found[2]))
    return Period(text, "month", days.year_of(last, ends), (*last[:2], 1), last)


def span(text, ends):
    """Months of one year."""
    halves = text.split("/")
    read_both = [month(half, ends) for half in halves]
    if len(halves) != 2 or None in read_both:
        return None
    first, last = read_both
    if first.start > last.start or days.year_of(first.start, ends) != last.year:
        return None
    return Period(text, "span", last.year, first.start, last.end)


def day(text, ends):
    found = days.read_day(text)
    return found and Period(text, "day", days.year_of(found, ends), found, found)
