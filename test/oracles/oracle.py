"""Reads cases with the library's answers from standard input, computes each answer again, and reports what differs."""

import json
import sys
import traceback

# The answer where the digits that decide are beyond floating arithmetic, in which the library says that it calculates.
UNDECIDED = "undecided"


def same(one, other):
    """Whether two answers are equal. In Python True equals 1, in JSON it does not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def nearly_same(one, other):
    """Texts and codes exactly; ordinary numbers to ten digits, because days are counted in binary fractions of a year."""
    if isinstance(one, bool) or isinstance(other, bool) or one is None or other is None:
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or abs(one - other) <= 1e-10 * max(abs(one), abs(other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(nearly_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(nearly_same(a, b) for a, b in zip(one, other))
    return one == other


def outcome(answer):
    """What kind of answer it is: yes, no, a value, a reason for none, or the code of an error."""
    if isinstance(answer, bool):
        return ["yes" if answer else "no"]
    if isinstance(answer, dict):
        for kind in ("missing", "refused", "reason"):
            if kind in answer:
                return [f"{kind} {answer[kind]}"]
    return ["value"]


def run(recompute, outcomes_of=outcome, same=same, most_shown=5):
    """The loop of every script: `recompute` gives the answer to a case, `outcomes_of` the kinds of outcome in an answer,
    and `same` says whether the library's answer and the script's are equal."""
    cases, different, outcomes, first = 0, 0, {}, []
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        try:
            answer = recompute(asked["case"])
        except Exception:
            # A script that fails on a case has no answer to it, which is a difference to be looked at.
            answer = {"failed": traceback.format_exc(limit=-3)}
        cases += 1
        if answer == UNDECIDED:
            outcomes[UNDECIDED] = outcomes.get(UNDECIDED, 0) + 1
            continue
        # JSON has no absent value, so an answer that is not there comes as no key.
        library = asked.get("answer")
        try:
            names = outcomes_of(library)
        except (AttributeError, KeyError, TypeError):
            names = ["unreadable answer"]
        for name in names:
            outcomes[name] = outcomes.get(name, 0) + 1
        if not same(library, answer):
            different += 1
            if len(first) < most_shown:
                first.append({"case": asked["case"], "library": library, "oracle": answer})
    report = {"cases": cases, "outcomes": outcomes, "different": different, "first": first}
    # What JSON has no form for, such as an exact quotient, is shown as text.
    print(json.dumps(report, default=str))
