"""Exact decimals, as docs/concepts.md (Exactness) and the doc comments of decimal, decimalText and round define them."""

import re
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, setcontext

MOST_DIGITS = 60
# "A Decimal with 120 digits of precision, rounding half-up" (doc comment of decimal).
STEPS = Context(prec=120, rounding=ROUND_HALF_UP)
# Wide enough for every number of a case, so that nothing is rounded before it should be. Python's own has 28 digits.
setcontext(Context(prec=1000, rounding=ROUND_HALF_UP))
MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN}


def read(value):
    """Decimal text or a number as it prints; None where it is no decimal number."""
    if isinstance(value, (int, float)):
        return Decimal(repr(value))
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        return None
    digits = value.lstrip("-").replace(".", "").strip("0") if "." in value else value.lstrip("-").strip("0")
    return Decimal(value) if len(digits) <= MOST_DIGITS else None


def write(number):
    """Canonical decimal text: at most 60 digits, no exponent, no trailing zeros, no negative zero."""
    number = Context(prec=MOST_DIGITS, rounding=ROUND_HALF_UP).plus(number)
    if number == 0:
        return "0"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(number, places, mode="half-up"):
    """Rounded once, to decimal places."""
    return number.quantize(Decimal(1).scaleb(-places), rounding=MODES[mode])


def moved(number, places):
    """Times a power of ten."""
    return number.scaleb(places)
