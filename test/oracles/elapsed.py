"""How much of a plan's time is gone, after docs/concepts.md (Time), docs/progress.md and the doc comment of elapsedShare."""

from fractions import Fraction

import days
import years
from oracle import run, same


def position(period, ends):
    """Whole years, and the days gone of the current year over that year's days."""
    year, gone, length = days.gone(period.end, ends)
    return year + Fraction(gone, length)


def recompute(case):
    ends = days.read_year_end(case["yearEnds"])
    read = lambda text: years.read(text, ends, case["yearEnds"] is not None)
    # From the end of the base year, or else of the year before the plan's first.
    first = position(read(case["baseYear"]), ends) if case["baseYear"] else position(read(case["start"]), ends) - 1
    due = position(read(case["target"]), ends)
    if due <= first:
        return {"refused": "no-time"}
    at = read(case["at"])
    if at is None:
        return {"refused": "period-invalid"}
    now = position(at, ends)
    share = (now - first) / (due - first)
    # "The ends of years are exact": there the quotient is the nearest of the ordinary numbers.
    return float(share) if now.denominator == 1 else share


def same_share(library, oracle):
    """Within a year a share is an ordinary number, of which twelve places are told."""
    if isinstance(oracle, Fraction) and not isinstance(library, dict):
        return abs(library - oracle) < 1e-12
    return same(library, oracle)


run(recompute, same=same_share)
