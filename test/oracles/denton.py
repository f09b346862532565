"""Denton's benchmarking as Cholette has it: docs/splitting.md (Over years and back), Dagum and Cholette 2006, eq. 6.8."""

from fractions import Fraction

from fraction_text import exact, frac, half_up


def benchmarked(case, years, blocks):
    """The series that meets the benchmarks, with the smallest sum of squared differences of its ratio to the pattern."""
    pattern = [frac(case["pattern"][year]) for year in years]
    places, conversion = case["places"], case.get("conversion", "sum")
    is_ratio = case.get("criterion", "proportional") == "proportional"
    scale = 10**places
    rows, sums = [], []
    for first, last, total in blocks:
        row = [Fraction(0)] * len(years)
        held = {"first": range(first, first + 1), "last": range(last, last + 1)}.get(conversion, range(first, last + 1))
        for at in held:
            row[at] = Fraction(1)
        rows.append(row)
        sums.append(frac(total) * (last - first + 1 if conversion == "average" else 1))
    series = solve_denton(pattern, rows, sums, is_ratio, case.get("h", 1))
    if series is None:
        return {"reason": "benchmarks-too-few"}
    units = [None] * len(years)
    for row, total in zip(rows, sums):
        inside = [at for at, one in enumerate(row) if one]
        exact_units = [series[at] * scale for at in inside]
        down = [unit.__floor__() for unit in exact_units]
        rest = [unit - low for unit, low in zip(exact_units, down)]
        order = sorted(range(len(inside)), key=lambda at: -rest[at])
        for at in order[: int(total * scale - sum(down))]:
            down[at] += 1
        for at, unit in zip(inside, down):
            units[at] = unit
    for at, unit in enumerate(units):
        if unit is None:
            units[at] = int(half_up(series[at] * scale, 0))
    return {"parts": {year: exact(Fraction(unit, scale)) for year, unit in zip(years, units)}, "ties": []}


def solve_denton(pattern, rows, sums, is_ratio, order):
    """Solves the conditions for the smallest sum of squares exactly: of the ratios, or of the differences."""
    size = len(pattern)
    differences = [[Fraction(int(at == row)) for at in range(size)] for row in range(size)]
    for _ in range(order):
        differences = [[b - a for a, b in zip(one, other)] for one, other in zip(differences, differences[1:])]
    weigh = [Fraction(1) / one if is_ratio else Fraction(1) for one in pattern]
    quadratic = [
        [sum((row[i] * row[j] for row in differences), Fraction(0)) * weigh[i] * weigh[j] for j in range(size)]
        for i in range(size)
    ]
    # Of differences the smallest are those from the pattern itself; ratios are all 1 where the pattern stands still.
    target = [Fraction(0)] * size
    if not is_ratio or order == 0:
        target = [sum((quadratic[i][j] * pattern[j] for j in range(size)), Fraction(0)) for i in range(size)]
    matrix = [quadratic[i] + [row[i] for row in rows] + [target[i]] for i in range(size)]
    matrix += [[*row, *([Fraction(0)] * len(rows)), total] for row, total in zip(rows, sums)]
    return eliminate(matrix)


def eliminate(matrix):
    size = len(matrix)
    for at in range(size):
        pivot = next((row for row in range(at, size) if matrix[row][at] != 0), None)
        if pivot is None:
            return None
        matrix[at], matrix[pivot] = matrix[pivot], matrix[at]
        matrix[at] = [one / matrix[at][at] for one in matrix[at]]
        for row in range(size):
            if row != at and matrix[row][at] != 0:
                by = matrix[row][at]
                matrix[row] = [one - by * other for one, other in zip(matrix[row], matrix[at])]
    return [row[-1] for row in matrix]
