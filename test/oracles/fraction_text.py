"""Fractions as decimal text, and decimal text as fractions: arithmetic as docs/concepts.md has it (Exactness)."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

CONTEXT = Context(prec=60, rounding=ROUND_HALF_UP, Emin=-10**9, Emax=10**9)



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
