"""Several targets of one time: docs/progress.md, What is aimed at and The way there."""

from fractions import Fraction
from math import inf

from assess import choose, judge, last_known
from fraction_text import frac
from oracle import nearly_same, run
from targets import kind_of, level_of, limits, meets
from times import Calendar

# Beside firm targets, those only aspired to decide nothing.
SEVERITY = ["behind", "not-assessable", "on-track", "ahead", "holds so far", "achieved"]


def recompute(case):
    """All answers that may be given: where two targets are equally bad, either may be the one that decides."""
    calendar, options = Calendar(case["yearEnds"]), case["options"]
    indicator = calendar.timed(case["indicator"])
    case = case | {"indicator": indicator}
    chosen = choose(calendar, case, *last_known(calendar, case))
    own = [one for one in indicator["targets"] if one["due"] == chosen["due"]]
    before = points_before(indicator, chosen["due"])
    levels, reasons, unread = [], [], None
    for one in own:
        alone = case | {"indicator": indicator | {"targets": [*before, one]}, "options": options | {"target": "final"}}
        facts = {}
        answer = judge(alone, facts)
        if answer["target"] is None:
            reasons.append(answer["reason"])
            unread = answer if unread is None or answer["reason"] < unread["reason"] else unread
        else:
            levels.append((one, alone))
    firm = [one for one in levels if not is_aspired(one[0])] or levels
    if not firm:
        return {"any": [answer_of(unread, [], [])]}
    hardest = hardest_of(indicator, [one for one, _ in firm])
    readings = [judge(alone, {}, hardest) for _, alone in firm]
    aspired = [judge(alone, {}) for one, alone in levels if (one, alone) not in firm]
    aspired = sorted(f"{in_short(one)} {met_now(one, indicator)}" for one in aspired)
    worst = min(map(badness, readings))
    deciding = [one for one in readings if badness(one) == worst]
    return {"any": [answer_of(one, [other for other in readings if other is not one], aspired) for one in deciding]}


def is_aspired(target):
    return target.get("strength") == "strive"


def points_before(indicator, due):
    """The earlier targets that a way leads through: of one time the hardest, and none that is only aspired to."""
    found = []
    for at in sorted({one["due"] for one in indicator["targets"] if one["due"] < due}):
        own = [one for one in indicator["targets"] if one["due"] == at and not is_aspired(one)]
        own = [one for one in own if not isinstance(level_of(indicator, one), str)]
        own = [one for one in own if kind_of(indicator, one, level_of(indicator, one)) not in ("mean", "each-year")]
        found += [hardest_of(indicator, own)] if own else []
    return found


def hardest_of(indicator, targets):
    """First what is to be reached; then the highest floor, or where less is better the lowest ceiling; of one number that which leaves it out,
    and then a yearly growth."""

    def ease(target):
        levels = level_of(indicator, target)
        kind = kind_of(indicator, target, levels)
        low, high, strict = limits(target["comparator"], levels, indicator["direction"])
        ends = (low is None, -(low or 0), high if high is not None else inf, not strict)
        return kind != "reach", *ends, target["basis"] != "annual-growth"

    return min(targets, key=ease)


def badness(answer):
    """The worst verdict first; of equals the slower, one without a pace as slow as any, and then the one that is missed by more."""
    verdict = answer["verdict"]
    holds = verdict == "on-track" and answer["met"]
    pace = answer["pace"]
    if pace is None:
        pace = inf if verdict == "achieved" else 0
    return SEVERITY.index("holds so far" if holds else verdict), pace, -frac(answer["gap"] or "0")


def met_now(answer, indicator):
    """Whether the latest value meets what is aspired to, whenever that value is of."""
    if answer["latest"] is None:
        return "unknown"
    bound = answer["target"]["bound"]
    levels = [frac(bound[key]) for key in ("value", "lower", "upper") if key in bound]
    return str(meets(frac(answer["latest"]["value"]), bound["comparator"], levels, indicator["direction"])).lower()


def in_short(answer):
    bound = answer["target"]["bound"]
    return f"{bound['comparator']} {bound.get('value') or bound['lower'] + '–' + bound['upper']}"


def answer_of(answer, others, aspired):
    met = [one["met"] for one in (answer, *others)]
    return {
        "reason": answer["reason"],
        "completion": answer["completion"],
        "pace": answer["pace"],
        "gap": answer["gap"],
        "met": False if False in met else None if None in met else True,
        "target": answer["target"] and in_short(answer),
        "others": sorted(map(in_short, others)),
        "aspired": aspired,
        "verdict": answer["verdict"],
    }


def one_of(library, oracle):
    return any(nearly_same(library, one) for one in oracle["any"])


if __name__ == "__main__":
    run(recompute, lambda answer: [f"{answer['verdict']} {answer['reason'] or ''}".strip()], one_of)
