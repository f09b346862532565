"""High-value patents, after docs/high-value-patents.md and the doc comments of countHighValuePatents and PatentTally."""

import exact
from oracle import outcome, run
from patent_records import UNKNOWN, Fault, judge, name_of_holder, yuan

CONDITIONS = ["strategic-emerging-industry", "family-abroad", "maintained-over-ten-years", "pledge-financing", "award"]


def tally(judged):
    """The numbers of patents that are in force and not held elsewhere."""
    sure = [answers for held, answers in judged if held is True]
    every = [answers for _, answers in judged]
    met = [[name for name, answer in zip(CONDITIONS, answers) if answer is True] for answers in sure]
    parts = {}
    for names in met:
        key = " ".join(sorted(names))
        parts[key] = parts.get(key, 0) + 1
    could = lambda answer: answer in (True, UNKNOWN)
    return {
        "total": {"atLeast": sum(map(bool, met)), "atMost": sum(any(map(could, answers)) for answers in every)},
        "inForce": {"atLeast": len(sure), "atMost": len(every)},
        "conditions": {
            name: {
                "atLeast": sum(answers[place] is True for answers in sure),
                "atMost": sum(could(answers[place]) for answers in every),
                "alone": sum(names == [name] for names in met),
            }
            for place, name in enumerate(CONDITIONS)
        },
        "metExactly": [sum(len(names) == size for names in met) for size in range(6)],
        "parts": sorted([key, size] for key, size in parts.items()),
        "sizes": sorted(parts.values(), reverse=True),
    }


def count(case):
    if yuan(case["options"].get("pledgeAtLeast", 1)) <= 0:
        # What is pledged for nothing is not pledged, so 0 is no high amount.
        return {"refused": "patent-option-invalid"}
    options, judged, groups, set_aside, found, seen = case["options"], [], {}, 0, {}, set()

    def note(code, number, field):
        found.setdefault(code, []).append(f"/{number}{field}")

    for number, record in enumerate(case["register"]):
        try:
            is_in_force, held, answers = judge(record, options)
        except Fault as fault:
            note(fault.args[0], number, f"/{fault.args[1]}")
            set_aside += 1
            continue
        if options.get("distinctIds"):
            if record["id"] in seen:
                note("id-repeated", number, "/id")
                set_aside += 1
                continue
            seen.add(record["id"])
        named = name_of_holder(record, options)
        if named is not None:
            note("holder-invalid", number, named)
        if not is_in_force or held is False:
            continue
        judged.append((held, answers))
        if case["byGroup"]:
            if record.get("group") is None:
                note("key-missing", number, "")
            else:
                groups.setdefault(record["group"], []).append((held, answers))
    return tally(judged) | {
        "records": len(case["register"]),
        "setAside": set_aside,
        "groups": [[key, tally(group)] for key, group in groups.items()],
        "issues": sorted([code, len(paths), paths[:5]] for code, paths in found.items()),
    }


def per10k(case):
    """Patents per 10,000 people, each end rounded once."""
    number = exact.read(case["value"])
    if number is None:
        return {"refused": "decimal-invalid"}
    powers = {"万人": 0, "人": -4, "名": -4, "百万人": 2, "亿人": 4}
    people = exact.moved(number, powers[case["unit"]])
    if people <= 0:
        return {"missing": "zero-denominator"}
    ends = {
        end: exact.write(exact.rounded(case["total"][end] / people, case["places"], case["mode"]))
        for end in ("atLeast", "atMost")
    }
    return ends | {"unit": "件/万人"}


def outcomes(answer):
    """Of a count, what was wrong with records, and whether it is exact or a range."""
    if "total" not in answer:
        return outcome(answer)
    kind = "exact" if answer["total"]["atLeast"] == answer["total"]["atMost"] else "a range"
    return [f"count {kind}", *(f"record {issue[0]}" for issue in answer["issues"])]


run(lambda case: {"count": count, "per10k": per10k}[case["kind"]](case), outcomes)
