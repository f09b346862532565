"""Targets of the next period: docs/setting-targets.md, The methods and What a candidate says."""

from fractions import Fraction
from math import asin, pi, sin, sqrt

from fraction_text import frac
from oracle import nearly_same, run
from printed_target import printed
from proposal_facts import Facts, rate
from proposal_totals import Totals


def recompute(case):
    facts = Totals(case) if case["measure"] == "cumulative" else Facts(case)
    answer = {}
    for name, (needs, propose) in METHODS.items():
        reason = next((why for why in (facts.lack(need) for need in needs) if why is not None), None)
        level = reason or propose(facts)
        answer[name] = level if isinstance(level, str) else printed(case, facts, level)
    return answer


def last_growth(facts):
    first, last = facts.numbers[0], facts.numbers[-1]
    return facts.leads_to(lambda _: rate(first[1], last[1], last[0] - first[0]))


def slowed_growth(facts):
    rates = facts.rates()
    factor = facts.case.get("slowing") or (rates[-1] / rates[0]) ** (1 / (len(rates) - 1))
    return facts.leads_to(lambda year: rates[-1] * factor**year)


def last_change(facts):
    first, last = facts.numbers[0], facts.numbers[-1]
    return facts.base + (last[1] - first[1]) / (last[0] - first[0]) * facts.years


def per_cent(facts):
    if facts.base == 0:
        return "no-ratio"
    return facts.base + facts.better * abs(facts.base) * frac(facts.case.get("improvement", 0.1))


def cohens_h(facts):
    """The same effect size h, the difference of 2 × arcsin √p, wherever the share stands."""
    angle = asin(sqrt(min(1.0, float(facts.base / 100)))) + facts.better * facts.case.get("effect", 0.1) / 2
    return 100 * sin(min(pi / 2, max(0.0, angle))) ** 2


def least_significant(facts):
    return float(facts.base) + facts.better * 1.959963984540054 * sqrt(2) * facts.case["standardError"]


def parent_growth(facts):
    years = int(facts.case["year"]) - facts.parent_year
    return float(facts.base) * (1 + rate(facts.parent_base, facts.parent_target, years)) ** facts.years


def parent_share(facts):
    if facts.parent_present == 0:
        return "zero-denominator"
    if facts.parent_present < 0 or facts.base < 0:
        return "no-ratio"
    return facts.base / facts.parent_present * facts.parent_target


def better_than_base(facts, level):
    return level if facts.better * (level - facts.base) > 0 else "already-better"


def best_quarter(facts):
    """The quantile between neighbours in proportion, at three quarters or, where less is better, at one."""
    share = Fraction(3, 4) if facts.better > 0 else Fraction(1, 4)
    place = share * (len(facts.peers) - 1)
    low = place.__floor__()
    high = min(low + 1, len(facts.peers) - 1)
    return better_than_base(facts, facts.peers[low] + (facts.peers[high] - facts.peers[low]) * (place - low))


METHODS = {
    "last-growth": (("better", "growth"), last_growth),
    "slowed-growth": (("better", "growth", "slowing"), slowed_growth),
    "last-change": (("better", "level", "base", "change"), last_change),
    "per-cent": (("better", "base"), per_cent),
    "cohens-h": (("better", "level", "share", "base"), cohens_h),
    "least-significant": (("better", "level", "base", "standard_error"), least_significant),
    "parent-growth": (("better", "ratio_scale", "parent_rate", "base"), parent_growth),
    "parent-share": (("better", "adds_up", "parent_target", "parent_present", "base"), parent_share),
    "parent-distance": (
        ("better", "level", "parent_target", "parent_present", "base"),
        lambda facts: facts.parent_target + facts.base - facts.parent_present,
    ),
    "parent-level": (("better", "level", "parent_present", "base"), lambda facts: better_than_base(facts, facts.parent_present)),
    "best-quarter": (("better", "level", "best_quarter", "base"), best_quarter),
    "maintain": (("base",), lambda facts: facts.base),
}


def outcome(answer):
    return [f"{sum(not isinstance(one, str) for one in answer.values())} candidates"]


if __name__ == "__main__":
    run(recompute, outcome, nearly_same)
