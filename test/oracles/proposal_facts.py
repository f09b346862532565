"""What the methods of docs/setting-targets.md start from, and why a fact is missing: docs/missing-reasons.md."""

from fractions import Fraction

from fraction_text import frac

END = 2025
# docs/units.md: how many of the smallest one each is.
SCALES = {"件": 1, "万件": 10**4, "万元": 10**4, "亿元": 10**8}


class Facts:
    """What the methods start from; better is up, or down where that is good."""

    def __init__(self, case):
        self.case = case
        self.better = {"increase": 1, "decrease": -1, "maintain": None}[case["direction"]]
        known = {int(year): frac(value) for year, value in case["values"].items()}
        self.at = max(known, default=None)
        if self.at != END and case.get("unobserved") != "latest":
            self.at = None
        self.base = known.get(self.at)
        self.years = None if self.at is None else int(case["year"]) - self.at
        span = int(case["year"]) - END
        self.numbers = [] if self.at is None else [(at, known[at]) for at in sorted(known) if self.at - span <= at <= self.at]
        parent = case["parent"] or {}
        scale = Fraction(SCALES.get(parent.get("unit"), 1), SCALES.get(case["unit"], 1)) if parent else 1
        self.parent_target = read(parent.get("target"), scale)
        self.parent_present = read(self.present_of(parent), scale)
        # The parent's own way goes from its own base value, also where that is 0 or of another year.
        self.parent_base, self.parent_year = read(parent.get("base"), scale), int(parent.get("baseYear", END))
        if self.parent_base is None:
            self.parent_base, self.parent_year = self.parent_present, self.at or END
        # The peers have values of the base year, and are asked for it where there is no own base.
        asked = self.at in (None, END)
        self.peers = sorted(frac(one) for one in case["peers"].values()) if asked else []

    def present_of(self, parent):
        """What the parent has in the year of the own base; in the year of its base value that one, unless it was observed."""
        at = str(self.at or END)
        own = parent.get("base") if parent.get("baseYear") == at else None
        return parent.get("observed", {}).get(at, own)

    def lack(self, need):
        """Why a fact is missing; nothing where it is known."""
        if need == "better":
            return "no-direction" if self.better is None else None
        if self.base is None and need in ("base", "change", "growth", "slowing", "ratio_scale"):
            return "no-baseline"
        return getattr(self, f"lack_{need}")()

    def leads_to(self, rate_of):
        """What it comes to, with a rate for the first, second, … year."""
        level = float(self.base)
        for year in range(1, self.years + 1):
            level *= 1 + rate_of(year)
        return level

    def lack_base(self):
        return None

    def lack_level(self):
        return None

    def lack_change(self):
        return "too-few-observations" if len(self.numbers) < 2 else None

    def lack_growth(self):
        if len(self.numbers) < 2:
            return "too-few-observations"
        return "no-rate" if self.base <= 0 or self.numbers[0][1] <= 0 or self.numbers[-1][1] <= 0 else None

    def lack_slowing(self):
        rates = self.rates()
        if not rates or ("slowing" not in self.case and len(rates) < 2):
            return "too-few-observations"
        if "slowing" in self.case:
            return None
        return None if rates[0] != 0 and 0 < rates[-1] / rates[0] < 1 else "no-slowdown"

    def lack_share(self):
        return None if self.case["unit"] == "%" else "not-a-share"

    def lack_standard_error(self):
        return None if "standardError" in self.case else "no-standard-error"

    def lack_ratio_scale(self):
        return None if self.base > 0 else "no-rate"

    def lack_parent_rate(self):
        reason = self.lack_parent_target()
        if reason is not None:
            return reason
        if self.parent_base is None:
            return "no-baseline"
        return None if self.parent_target > 0 and self.parent_base > 0 else "no-rate"

    def lack_adds_up(self):
        return None if self.case["regionRule"] == "sum" else "not-additive"

    def lack_parent_target(self):
        if self.case["parent"] is None:
            return "no-parent"
        return None if self.parent_target is not None else "no-target"

    def lack_parent_present(self):
        if self.case["parent"] is None:
            return "no-parent"
        return None if self.parent_present is not None else "no-observation"

    def lack_best_quarter(self):
        if not self.case["peers"]:
            return "no-peers"
        return "too-few-observations" if len(self.peers) < 4 else None

    def rates(self):
        pairs = zip(self.numbers, self.numbers[1:])
        return [rate(one[1], other[1], other[0] - one[0]) for one, other in pairs if one[1] > 0 and other[1] > 0]


def read(text, scale):
    return None if text is None else frac(text) * scale


def rate(start, end, years):
    return float(end / start) ** (1 / years) - 1
