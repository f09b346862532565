"""Sharing out whole units: docs/splitting.md (Over regions), and Balinski and Young, Fair Representation, 2nd ed. 2001."""

from fractions import Fraction


def share_out(total, weights, floors, caps, method):
    """Units for each part, and the tie that input order decided; or the code of what is wrong. All in whole units."""
    if not any(weight > 0 for weight in weights):
        return "weights-zero"
    if any(cap is not None and cap < floor for floor, cap in zip(floors, caps)) or sum(floors) > total:
        return "limits-contradict"
    # A part without weight receives its floor and no more.
    caps = [cap if weight > 0 else floor for weight, floor, cap in zip(weights, floors, caps)]
    if all(cap is not None for cap in caps) and sum(caps) < total:
        return "limits-contradict"
    if method == "largest-remainder":
        return largest_remainder(total, weights, floors, caps)
    return highest_quotients(total, weights, floors, caps, method)


def clamp(value, floor, cap):
    value = max(value, floor)
    return value if cap is None else min(value, cap)


def water_level(total, weights, floors, caps):
    """The level at which level × weight, each within its floor and cap, adds up to the total."""
    events = {Fraction(0)}
    for weight, floor, cap in zip(weights, floors, caps):
        if weight > 0:
            events.add(floor / weight)
            if cap is not None:
                events.add(cap / weight)
    events = sorted(events)

    def filled(level):
        return sum((clamp(level * weight, floor, cap) for weight, floor, cap in zip(weights, floors, caps)), Fraction(0))

    low = max(event for event in events if filled(event) <= total)
    free = sum(
        (
            weight
            for weight, floor, cap in zip(weights, floors, caps)
            if weight > 0 and floor <= low * weight and (cap is None or low * weight < cap)
        ),
        Fraction(0),
    )
    return low if free == 0 else low + (total - filled(low)) / free


def largest_remainder(total, weights, floors, caps):
    level = water_level(total, weights, floors, caps)
    quotas = [clamp(level * weight, Fraction(floor), cap) for weight, floor, cap in zip(weights, floors, caps)]
    units = [quota.__floor__() for quota in quotas]
    left = total - sum(units)
    rest = [quota - unit for quota, unit in zip(quotas, units)]
    order = sorted(range(len(rest)), key=lambda part: -rest[part])
    served = order[:left]
    for part in served:
        units[part] += 1
    return units, tie_at(left, order, lambda part: rest[part])


def tie_at(left, order, claim):
    """The parts with the claim of the last one that was served, where one of them was not."""
    if not 0 < left < len(order) or claim(order[left - 1]) != claim(order[left]):
        return None
    equal = claim(order[left])
    among = sorted(part for part in order if claim(part) == equal)
    return among, sorted(part for part in order[:left] if claim(part) == equal)


def divisor(method, units):
    """The divisor of a part that has so many units; of Huntington–Hill its square."""
    if method == "dhondt":
        return Fraction(units + 1)
    if method == "sainte-lague":
        return Fraction(2 * units + 1, 2)
    if method == "modified-sainte-lague":
        return Fraction(7, 10) if units == 0 else Fraction(2 * units + 1, 2)
    if method == "huntington-hill":
        return Fraction(units * (units + 1))
    if method == "adams":
        return Fraction(units)
    return Fraction(2 * units * (units + 1), 2 * units + 1)


def highest_quotients(total, weights, floors, caps, method):
    """The next unit goes to the largest quotient of weight and divisor; under a divisor of 0 the first units
    come before all others, the heavier part first."""
    power = 2 if method == "huntington-hill" else 1
    units = list(floors)

    def claim(part):
        if weights[part] == 0 or (caps[part] is not None and units[part] >= caps[part]):
            return None
        below = divisor(method, units[part])
        return (1, weights[part]) if below == 0 else (0, weights[part] ** power / below)

    claims = [claim(part) for part in range(len(weights))]
    last = None
    for _ in range(total - sum(units)):
        best = max(one for one in claims if one is not None)
        part = claims.index(best)
        if last is None or last[0] != best:
            last = (best, [])
        last[1].append(part)
        units[part] += 1
        claims[part] = claim(part)
    if last is None:
        return units, None
    left_out = [part for part, one in enumerate(claims) if one == last[0]]
    if not left_out:
        return units, None
    return units, (sorted({*left_out, *last[1]}), sorted(set(last[1])))
