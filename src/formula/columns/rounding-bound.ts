// How `evaluateColumns` is exact to the printed digit at the speed of floating point.
//
// Let u = 2^-53, fl(x op y) = (x op y)(1 + δ) with |δ| <= u, and let v be the exact value that `evaluate` calculates
// (a double is read as the shortest decimal that prints it). For every row a double v̂ and a bound e are calculated so
// that |v - v̂| <= e. With S = 10^s (the places asked for, and the unit of the result), y = fl(v̂ · S), t = |y| and
// w = floor(t + 0.5), the row is *decided* where
//
//     |t - w| + 1.01 · e · S + 16u · t < 0.5                                                                    (D)
//
// holds in floating point. Then the exact |v · S| lies strictly between w - 0.5 and w + 0.5: it is no tie, both modes
// round it to w, and the result is fl(w / 10^places), the double nearest to that decimal, because w < 2^53 and
// 10^places (places <= 22) are doubles. All other rows, NaN among them, are calculated in fractions.
//
// 1. The running bound. Inputs in base units: the decimal a double prints is within half an ulp of it, which is at
//    most u|x|; the factor 10^p is off by at most u, and the product by u: 3u|v̂|, and e = 8u|v̂| + τ with τ = 1e-300,
//    above anything that underflow can lose. Then
//      a ± b     e = ea + eb + 2u|v̂|                       |v - v̂| <= ea + eb + u|v̂|
//      a · b     e = |a|eb + |b|ea + ea·eb + 2u|v̂| + τ       from (a + α)(b + β) - ab = aβ + bα + αβ
//      a / b     e = 2(ea + |v̂|eb)/|b| + 2u|v̂| + τ where |b| > 4eb, and undecided elsewhere: the exact divisor is at
//                least |b| - 1.01eb > |b|/2, and (a + α)/(b + β) - a/b = (α - (a/b)β)/(b + β)
//      min, max  the larger of ea, eb                       each moves by at most its own bound
//    The bounds are sums and products of numbers >= 0, so that each of their roundings loses at most a factor (1 - u),
//    and 1000 characters hold fewer than 1000 operations of fewer than 10 roundings each: 1.01 covers them all. An
//    infinity or NaN in v̂ or e makes (D) false; `min(∞, c)` stays undecided because the bound of ∞ is ∞.
// 2. The scaling. S is off by at most u and the product by u: 2u · t. The remaining 14u · t and the hundredth part of
//    e · S cover the roundings in (D) and in t + 0.5, which are at most u near 0.5: where t >= 1/14 the first does,
//    and below it (D) is close only where e · S > 0.4, where the second does. t - w is exact: 0 <= t < 0.5 gives
//    w = 0, and w/2 <= t <= 2w is Sterbenz's lemma (t just below 0.5 with w = 1 gives 0.5, and is undecided).
// 3. One input over another, the common case, needs no running bound: v · S is y times five factors
//    (1 + δ)^±1, those of two inputs, the quotient, S and the product; it is within γ5 = 5u/(1 - 5u) < 6u of y as a share of it
//    (Higham, Lemma 3.1), so that (D) with e = 0 keeps 10u · t for its own roundings. This needs 1e-200 < |b| < ∞, which leaves out zero
//    and the infinities (missing, although x/∞ is 0); a dividend so small that half an ulp is more than u of it then gives a quotient below 1e-100 and rounds to 0,
//    rightly.
//
// See N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, sections 2.2, 3.1 and 3.3.

/** 2^-53, the unit roundoff of doubles. */
export const roundoff = 2 ** -53;

/** τ: above all that underflow can lose in one operation. */
export const underflow = 1e-300;

/** The slack of (D), as a share of t. */
export const slack = 16 * roundoff;

/** The inflation of the running bound in (D). */
export const inflation = 1.01;

/** Divisors in the common case are larger than this. */
export const leastDivisor = 1e-200;

/** Places up to which 10^places is a double. */
export const mostPlaces = 22;
