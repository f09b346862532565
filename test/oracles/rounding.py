"""Exact numbers and bounds, after docs/concepts.md (Exactness; Targets) and the doc comments of the functions asked."""

import exact
from oracle import run


def text(case):
    number = exact.read(case["value"])
    return {"refused": "decimal-invalid"} if number is None else exact.write(number)


def rounded(case):
    """doc comment of round: "Decimal places, 0 or more", at most 100."""
    places = case["places"]
    if places != int(places) or not 0 <= places <= 100:
        return {"refused": "rounding-invalid"}
    number = exact.read(case["value"])
    if number is None:
        return {"refused": "decimal-invalid"}
    return exact.write(exact.rounded(number, places, case["mode"]))


def steps(case):
    """Each step in 120 digits; the end is written with 60."""
    numbers = [exact.read(one) for one in (case["start"], *(step["by"] for step in case["steps"]))]
    value = numbers[0]
    for number, step in zip(numbers[1:], case["steps"]):
        if step["operation"] == "plus":
            value = exact.STEPS.add(value, number)
        elif step["operation"] == "minus":
            value = exact.STEPS.subtract(value, number)
        elif step["operation"] == "times":
            value = exact.STEPS.multiply(value, number)
        elif number == 0:
            # No number comes of it, and nothing that follows makes it one.
            return {"refused": "decimal-invalid"}
        else:
            value = exact.STEPS.divide(value, number)
    return exact.write(value)


def meets(case):
    """docs/concepts.md, Targets: what a comparator is met by."""
    value, bound, direction = exact.read(case["value"]), case["bound"], case["direction"]
    if value is None:
        return {"refused": "decimal-invalid"}
    comparator = bound["comparator"]
    if comparator == "between":
        return within(value, exact.read(bound["lower"]), exact.read(bound["upper"]), direction)
    number = exact.read(bound["value"])
    if comparator == "about":
        # "what lies within 5 %"
        room = abs(number) * exact.read("0.05")
        return within(value, number - room, number + room, direction)
    if comparator == "attain":
        return value <= number if direction == "decrease" else value >= number
    return {
        "at-least": value >= number,
        "more-than": value > number,
        "at-most": value <= number,
        "less-than": value < number,
    }[comparator]


def within(value, lower, upper, direction):
    """A value beyond is better where more (or less) is good."""
    return (direction == "decrease" or value >= lower) and (direction == "increase" or value <= upper)


run(lambda case: {"text": text, "round": rounded, "steps": steps, "meets": meets}[case["kind"]](case))
