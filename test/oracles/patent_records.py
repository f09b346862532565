"""One patent: whether it is in force, whether it is held in a jurisdiction, and which conditions it meets, after
docs/high-value-patents.md and the doc comments of classifyPatent and PatentRecord."""

import re

import days
import exact

NATIONAL_AWARDS = {"national-science-and-technology", "china-patent"}
# Units of money against yuan, as far as cases have them.
YUAN = {"元": 0, "千元": 3, "万元": 4, "亿元": 8}
UNKNOWN = "unknown"
# They have codes of either standard.
SPECIAL = {"TW": "710000", "HK": "810000", "MO": "820000"}


class Fault(Exception):
    """What is wrong with a record: a code and the field."""


def dates(record):
    """The dates of a record; what is no day, or in no order, makes the record unreadable."""

    def day(value, field, is_needed=False):
        if value is None and not is_needed:
            return None
        found = days.read_day(value)
        if found is None:
            raise Fault("date-invalid", field)
        return found

    filed = day(record.get("filedOn"), "filedOn", True)
    granted = day(record.get("grantedOn"), "grantedOn")
    expires = day(record.get("expiresOn"), "expiresOn")
    if granted is not None and granted < filed:
        raise Fault("date-order", "grantedOn")
    # A term can be over before a late grant, but not before it begins.
    if expires is not None and expires < filed:
        raise Fault("date-order", "expiresOn")
    times, before = [], granted or filed
    for index, lapse in enumerate(record.get("lapses") or []):
        lost = day(lapse.get("lapsedOn"), f"lapses/{index}/lapsedOn", True)
        revived = day(lapse.get("revivedOn"), f"lapses/{index}/revivedOn")
        if before is None or lost < before:
            raise Fault("date-order", f"lapses/{index}/lapsedOn")
        if revived is not None and revived < lost:
            raise Fault("date-order", f"lapses/{index}/revivedOn")
        times.append((lost, revived))
        before = revived
    return filed, granted, expires, times


def flag(record, field):
    value = record.get(field)
    if value is None:
        return UNKNOWN
    if not isinstance(value, bool):
        raise Fault("flag-invalid", field)
    return value


def yuan(amount):
    value, unit = (amount["value"], amount["unit"]) if isinstance(amount, dict) else (amount, "元")
    number = exact.read(value)
    return None if number is None or unit not in YUAN else exact.moved(number, YUAN[unit])


def pledged(record, floor):
    """0 says that it was not pledged; without a floor it is unknown which amount is comparatively high."""
    if record.get("pledgeAmount") is None:
        return UNKNOWN
    amount = yuan(record["pledgeAmount"])
    if amount is None:
        raise Fault("amount-invalid", "pledgeAmount")
    if amount < 0:
        raise Fault("amount-negative", "pledgeAmount")
    if amount == 0:
        return False
    return UNKNOWN if floor is None else amount >= yuan(floor)


def awarded(record):
    awards = record.get("awards")
    if awards is None:
        return UNKNOWN
    if not NATIONAL_AWARDS | {"other"} >= set(awards):
        raise Fault("award-invalid", "awards")
    return bool(NATIONAL_AWARDS & set(awards))


def in_force(kind, granted, expires, lapses, on):
    """An invention patent, granted, neither lapsed nor expired on the day."""
    is_lost = any(lost <= on and (revived is None or revived > on) for lost, revived in lapses)
    return kind == "invention" and granted is not None and granted <= on < expires and not is_lost


# Two capitals, but for those that ISO 3166 leaves to its users; of these XK is Kosovo.
COUNTRY = r"(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}"


def read_place(code, jurisdiction):
    """A holder's place: the digits of a place in China that are not zero, a country, or a code of the register's own.

    None for a blank, and for what is no code: a name, or an own code where the jurisdiction asked for is of a standard.
    """
    code = SPECIAL.get(code, code)
    if re.fullmatch(r"[1-8][0-9]{5}", code):
        return re.sub("(00)+$", "", code)
    is_own = not re.fullmatch(rf"[0-9]{{6}}|{COUNTRY}", jurisdiction) and re.fullmatch(r"[A-Za-z0-9_]+", code)
    return code if re.fullmatch(COUNTRY, code) or is_own else None


def lies_in(code, jurisdiction):
    """Whether a holder resides in the jurisdiction."""
    place, asked = read_place(code, jurisdiction), read_place(jurisdiction, jurisdiction)
    if place is None:
        return UNKNOWN
    if asked == "CN":
        # 国内（不含港澳台）: the codes of the three begin with 7 and 8.
        return place == "CN" or "1" <= place[0] <= "6"
    if not place[0].isdigit() or not asked[0].isdigit():
        # Of a holder in China nobody knows whether it is in one of its provinces.
        return UNKNOWN if place == "CN" and "1" <= asked[0] <= "6" else place == asked
    # A wider place may mean one within the jurisdiction.
    return True if place.startswith(asked) else UNKNOWN if asked.startswith(place) else False


def resident(record, options):
    """Held by residents of the jurisdiction: the first named, or any of the holders."""
    if "jurisdiction" not in options:
        return True
    held = record.get("heldIn")
    codes = [held] if isinstance(held, str) else held or []
    if not codes:
        return UNKNOWN
    answers = [lies_in(code, options["jurisdiction"]) for code in codes]
    if options.get("holders", "first-named") == "first-named":
        return answers[0]
    return True if True in answers else UNKNOWN if UNKNOWN in answers else False


def judge(record, options):
    """What a record comes to: whether it is in force, whether it is held, and each condition."""
    filed, granted, expires, lapses = dates(record)
    kind = record.get("kind") or "invention"
    if kind not in ("invention", "utility-model", "design"):
        raise Fault("kind-invalid", "kind")
    on = days.read_day(options["on"])
    since = filed if options.get("maintainedSince", "filing") == "filing" else granted
    answers = [
        flag(record, "strategicEmergingIndustry"),
        flag(record, "familyAbroad"),
        # Exactly ten years is not more than ten. What was revived counts as maintained throughout.
        since is not None and on > days.years_later(since, 10),
        pledged(record, options.get("pledgeAtLeast")),
        awarded(record),
    ]
    expires = expires or days.years_later(filed, 20)
    return in_force(kind, granted, expires, lapses, on), resident(record, options), answers


def name_of_holder(record, options):
    """Where a holder is given by name instead of a code, in a count that asks where holders reside."""
    held = record.get("heldIn")
    for index, code in enumerate([held] if isinstance(held, str) else held or []):
        if "jurisdiction" in options and code and read_place(code, options["jurisdiction"]) is None:
            return "/heldIn" if isinstance(held, str) else f"/heldIn/{index}"
    return None
