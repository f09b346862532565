"""What every oracle shares: the loop over cases, and decimal arithmetic as docs/concepts.md has it (Exactness)."""

import json
import sys
from collections import Counter
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

CONTEXT = Context(prec=60, rounding=ROUND_HALF_UP, Emin=-10**9, Emax=10**9)


# The answer where the digits that decide are beyond floating arithmetic, in which the library says that it calculates.
UNDECIDED = "undecided"


def frac(text):
    return Fraction(str(text))


def plain(number):
    """A Decimal as decimal text: no exponent, no zeros at the end."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def exact(number):
    """A Fraction as decimal text of up to 60 digits."""
    return plain(CONTEXT.divide(Decimal(number.numerator), Decimal(number.denominator)))


def half_up(number, places):
    """A Fraction rounded to decimal places, half away from 0."""
    scaled = abs(number) * Fraction(10) ** places
    whole = (scaled * 2 + 1).__floor__() // 2
    value = Fraction(whole) / Fraction(10) ** places
    return value if number >= 0 else -value


def rounded_text(number, places):
    return exact(half_up(number, places))


def exponent(number):
    """The power of ten of the first digit of a Fraction that is not 0."""
    number = abs(number)
    guess = len(str(number.numerator)) - len(str(number.denominator))
    while Fraction(10) ** guess > number:
        guess -= 1
    while Fraction(10) ** (guess + 1) <= number:
        guess += 1
    return guess


def significant(number, digits):
    """A Fraction rounded to significant digits."""
    return number if number == 0 else half_up(number, digits - 1 - exponent(number))


def same(one, other):
    """Texts and codes exactly; ordinary numbers to ten digits, because days are counted in binary fractions of a year."""
    if isinstance(one, bool) or isinstance(other, bool) or one is None or other is None:
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or abs(one - other) <= 1e-10 * max(abs(one), abs(other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other))
    return one == other


def outcome_of(answer):
    if answer == UNDECIDED:
        return UNDECIDED
    if isinstance(answer, dict):
        return answer.get("reason") or answer.get("outcome") or "value"
    return "value"


def run(recompute, outcome=outcome_of):
    """Works out each case of the input again, and says at the end how many answers differ."""
    outcomes, first, different, cases = Counter(), [], 0, 0
    for line in sys.stdin:
        given = json.loads(line)
        cases += 1
        answer = recompute(given["case"])
        outcomes[outcome(answer)] += 1
        if answer != UNDECIDED and not same(answer, given["answer"]):
            different += 1
            if len(first) < 5:
                first.append({"case": given["case"], "library": given["answer"], "oracle": answer})
    print(json.dumps({"cases": cases, "outcomes": outcomes, "different": different, "first": first}, ensure_ascii=False))
