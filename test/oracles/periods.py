"""Periods, their labels, and where they end on the axis of years, after docs/concepts.md (Time)."""

import days
import years
from oracle import run


def read(case):
    ends = days.read_year_end(case["yearEnds"])
    if ends is None:
        return {"refused": "year-end-invalid"}
    return years.read(case["text"], ends, case["yearEnds"] is not None) or {"refused": "period-invalid"}


def parse(case):
    period = read(case)
    if isinstance(period, dict):
        return period
    return period._asdict() | {"start": days.write_day(period.start), "end": days.write_day(period.end)}


def position(case):
    """doc comment of yearPosition: 2023-06-30 is at 2024 + 91/366 where years end in March, and 2022 at 2023."""
    period = read(case)
    if isinstance(period, dict):
        return period
    year, gone, length = days.gone(period.end, days.read_year_end(case["yearEnds"]))
    return year + gone / length


def label(case):
    """docs/guides/model-your-plan.md: FY2024 where the year is not the calendar's, or 2023–24 where yearStyle says so."""
    text, is_fiscal = case["text"], days.read_year_end(case["yearEnds"]) != days.DECEMBER
    if years.part_of_year(text, days.DECEMBER) is None:
        return text
    year, part = int(text[:4]), text[4:]
    if is_fiscal and case["yearStyle"] == "2023-24":
        return f"{year - 1:04}–{year % 100:02}{part}"
    return f"FY{text}" if is_fiscal or case["yearStyle"] == "FY2024" else text


run(lambda case: {"parse": parse, "position": position, "label": label}[case["kind"]](case))
