"""What the methods start from where the indicator is a running total: docs/setting-targets.md, What a candidate says."""

from fraction_text import frac
from proposal_facts import END, SCALES, Facts, Fraction, read


class Totals(Facts):
    """A total starts again from nothing; its base is that of the period before, brought to as many years as are to come."""

    def __init__(self, case):
        super().__init__(case | {"values": {}, "parent": None})
        self.case = case
        start, span = int(case["start"]), int(case["year"]) - END
        totals = {int(year): frac(value) for year, value in case["values"].items()}
        if END in totals:
            self.at, self.years = END, span
            self.base = totals[END] / (END - start) * span
        totals[start] = Fraction(0)
        amounts = [(at, totals[at] - totals[at - 1]) for at in sorted(totals) if at - 1 in totals]
        self.numbers = [one for one in amounts if self.at is not None and one[0] > END - span]
        parent = case["parent"]
        if parent is not None:
            scale = Fraction(SCALES[parent["unit"]], SCALES[case["unit"]])
            self.parent_target, total = read(parent["target"], scale), read(parent["base"], scale)
            self.parent_present = None if total is None else total / (END - int(parent["overFrom"]) + 1) * span
            self.parent_base = self.parent_present

    def leads_to(self, rate_of):
        """The amounts go on from the last one that is known, and those of the years to come add up."""
        at, amount = self.numbers[-1]
        total = 0.0
        for year in range(at + 1, END + self.years + 1):
            amount = float(amount) * (1 + rate_of(year - at))
            total += amount if year > END else 0
        return total

    def lack_level(self):
        return "not-a-level"
