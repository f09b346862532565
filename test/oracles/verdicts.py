"""The verdict, and what is still required: docs/progress.md, The verdict."""

from fraction_text import exact, exponent, frac, half_up


def required(indicator, kind, value, level, years):
    change = (level - value) / years
    if indicator["measure"] == "cumulative" and (change < 0 or kind == "stay-within"):
        return {}
    places = 4 if change == 0 else max(4, 3 - exponent(change))
    rate = None
    if indicator["measure"] != "cumulative" and indicator["unit"] != "位" and value > 0 and level > 0:
        rate = float(level / value) ** float(1 / years) - 1
    return {"perYear": exact(half_up(change, places)), "rate": rate}


def verdict(kind, met, is_over, share, expected, pace, thresholds, way, is_better):
    if is_over or (kind == "reach" and met):
        return ("achieved" if met else "behind"), None
    if kind in ("keep", "stay-within") or way == "baseline-beyond-target":
        return ("on-track" if met else "behind"), None
    limits = thresholds or {"ahead": 1.1, "onTrack": 0.9}
    if way == "rank":
        return ("on-track" if is_better else "behind"), None
    if share is None:
        return "not-assessable", way
    if pace is None:
        lead = share - expected
        return ("ahead" if lead > 0 else "behind" if lead < 0 else "on-track"), None
    rounded = float(f"{float(pace):.12g}")
    if rounded >= limits["ahead"]:
        return "ahead", None
    return ("on-track" if rounded >= limits["onTrack"] else "behind"), None


def better_than_start(indicator, value):
    if "baseline" not in indicator:
        return False
    start = frac(indicator["baseline"]["value"])
    return value < start if indicator["direction"] == "decrease" else value > start
