"""Roll-ups over time, after docs/concepts.md (Measure kinds; Time), docs/progress.md and the doc comment of rollUp."""

import days
import exact
import years
from oracle import run, same

# The table of statuses in docs/concepts.md, from the strongest to the weakest.
STATUSES = "APEBF"


def observations(values, ends, is_told):
    """What was entered: the period with its value and status, or with the reason of a gap."""
    for text, entered in values.items():
        given = {"missing": "not-reported"} if entered is None else entered
        given = given if isinstance(given, dict) else {"value": given}
        number = exact.read(given["value"]) if "value" in given else None
        yield years.read(text, ends, is_told), number, given.get("status", "A"), given.get("missing")


def refusal(kind, entered):
    """docs/concepts.md, Time: a level has no length, and one moment or one period has one value."""
    seen = {}
    if None in [one[0] for one in entered]:
        return "period-invalid"
    for period, number, _, _ in entered:
        if kind["measure"] == "point-in-time" and period.frequency == "span":
            return "level-over-span"
        key = (period.start, period.end) if kind["measure"] == "annual" else period.end
        if number is not None and seen.setdefault(key, number) != number:
            return "period-twice"
    return None


def wholes(day, frequency, ends):
    """The period of a frequency that a day lies in."""
    if frequency == "month":
        return years.read(days.write_day(day)[:7], ends)
    year, length = days.year_of(day, ends), years.MONTHS[frequency]
    for place in range(1, 12 // length + 1):
        name = {"year": f"{year:04}", "half": f"{year:04}-S{place}", "quarter": f"{year:04}-Q{place}"}[frequency]
        period = years.read(name, ends)
        if period.start <= day <= period.end:
            return period


def fillings(parts, first, last):
    """Every way in which parts follow each other from the first day to the last."""
    for part in parts:
        if part[0].start == first:
            if part[0].end == last:
                yield [part]
            elif part[0].end < last:
                for rest in fillings(parts, days.next_day(part[0].end), last):
                    yield [part, *rest]


def longest(filling):
    """Where there are several ways, that with the longest parts counts; a part is as long as its months are many."""
    return sorted(((part[0].end[0] - part[0].start[0]) * 12 + part[0].end[1] - part[0].start[1] for part in filling))[::-1]


def best_fillings(parts, first, last):
    """Two ways with equally long parts are equally good."""
    ways = list(fillings(parts, first, last))
    return [way for way in ways if longest(way) == max(map(longest, ways))]


def adds_up(kind):
    """A share or a score, and what has a stroke, is measured over the parts of a period, and does not add up."""
    return kind["regionRule"] in ("sum", "none") and "/" not in kind["unit"]


def total(parts):
    """The sum, with the weakest status of its parts."""
    status = max((part[2] for part in parts), key=STATUSES.index)
    return {"value": exact.write(sum(part[1] for part in parts)), "status": status}


def of_parts(kind, whole, parts):
    """An amount is the sum of parts that fill the period."""
    known = [part for part in parts if part[1] is not None]
    if adds_up(kind):
        ways = best_fillings(known, whole.start, whole.end)
    else:
        ways = [[part] for part in known if part[0][3:] == whole[3:]]
    if ways:
        return {"anyOf": [total(way) for way in ways]}
    if all(part[0][3:] == whole[3:] for part in parts):
        # Nothing but the gap itself, which keeps its reason; it can be written in two ways with two reasons.
        return {"anyOf": [{"status": "M", "reason": part[3]} for part in parts]}
    if adds_up(kind):
        return {"status": "M", "reason": "incomplete-period"}
    return {"status": "M", "reason": "ratio-needs-parts" if kind["regionRule"] == "ratio" else "not-additive"}


def at_end(whole, parts):
    """A level and a running total take the value at the period's end, however its period is written."""
    # Of several spellings of one moment the longest counts, and a value before a gap.
    last = sorted((part for part in parts if part[0].end == whole.end), key=lambda part: part[0].start)
    for _, number, status, _ in last:
        if number is not None:
            return {"value": exact.write(number), "status": status}
    return {"status": "M", "reason": last[0][3] if last else "incomplete-period"}


def recompute(case):
    kind, is_told = case["kind"], "yearEnds" in case["kind"]
    ends = days.read_year_end(kind.get("yearEnds"))
    entered = list(observations(case["values"], ends, is_told))
    refused = refusal(kind, entered)
    if refused is not None:
        return {"refused": refused}
    parts = {}
    for one in entered:
        whole = wholes(one[0].end, case["frequency"], ends)
        # An amount lies in a period with all of its days; a level and a running total are of a moment.
        if kind["measure"] != "annual" or one[0].start >= whole.start:
            parts.setdefault(whole, []).append(one)
    rolled = []
    for whole, inside in sorted(parts.items(), key=lambda item: item[0].end):
        came = of_parts(kind, whole, inside) if kind["measure"] == "annual" else at_end(whole, inside)
        rolled.append({"period": whole.text} | came)
    return rolled


def same_series(library, oracle):
    """Where several ways are equally good, the library's has to be one of them."""
    if not isinstance(library, list) or not isinstance(oracle, list) or len(library) != len(oracle):
        return same(library, oracle)
    for one, other in zip(library, oracle):
        ways = other.get("anyOf", [other])
        if not any(same(one, {"period": other["period"]} | way) for way in ways):
            return False
    return True


def outcomes(answer):
    if isinstance(answer, dict):
        return [f"refused {answer['refused']}"]
    return [f"missing {one['reason']}" if "reason" in one else f"value {one['status']}" for one in answer]


if __name__ == "__main__":
    run(recompute, outcomes, same_series)
