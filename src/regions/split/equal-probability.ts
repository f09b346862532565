import { roundToTotal } from "../../apportionment/round-to-total.js";
import { errorBelow, outcomeAt, type Predictive } from "../../projection/predictive.js";
import { type Missing, missing } from "../../value/missing.js";

/** What a place's forecast says of the target's year, in quanta of the shares, and the least and the most a share can be. */
export interface ShareForecast extends Predictive {
  readonly least: number;
  readonly most: number;
}

/** The shares in whole quanta, and the probability that all places meet theirs with. */
export interface EqualShares {
  readonly shares: readonly bigint[];
  readonly probability: number;
  /** How many shares stand at a limit, or move with no forecast: they are met with another probability. */
  readonly held: number;
}

/** The odds beyond which a probability is as good as certain: one to a thousand billion. */
const farthest = Math.log(1e12);

/**
 * The shares that all places meet with the same probability, and that add up to a total (同等可能性). The more probable, the
 * less is asked of each; so the probability is found by halving, and what is rounded goes to the largest remainders. A share
 * that lies at an end of what is possible, or at a limit, stays there: its own probability is then another.
 *
 * @param isUpper - Whether shares are upper limits, which more is met by.
 */
export function equalShares(
  total: bigint,
  forecasts: readonly ShareForecast[],
  isUpper: boolean,
): EqualShares | Missing {
  const goal = Number(total);
  const kinds = [...new Set(forecasts.map(({ degreesOfFreedom }) => degreesOfFreedom))];
  const sharesAt = (odds: number): readonly number[] => {
    const errors = new Map(kinds.map((kind) => [kind, errorBelow(chanceOf(odds), kind)]));
    return forecasts.map((forecast) => {
      const { degreesOfFreedom, least, most } = forecast;
      return Math.min(most, Math.max(least, outcomeAt(errors.get(degreesOfFreedom) ?? 0, forecast)));
    });
  };
  const sumAt = (odds: number): number => sumOf(sharesAt(odds));
  let [low, high] = [-farthest, farthest];
  const slack = Math.max(1e-6, Math.abs(goal) * 1e-12);
  const isBelow = goal < sumAt(low) - slack;
  if (isBelow || goal > sumAt(high) + slack) {
    if (isBelow === isUpper) return missing("no-solution");
    const ends = forecasts.map(({ least, most }) => (isUpper ? most : least));
    const certain = sharesAt(isUpper ? high : low);
    const [from, to] = [sumOf(certain), sumOf(ends)];
    if (!Number.isFinite(to) || Math.abs(goal - from) > Math.abs(to - from) + slack)
      return missing("no-solution");
    const beyond = between(certain, ends, goal);
    return { shares: roundToTotal(beyond, total), probability: chanceOf(farthest), held: 0 };
  }
  // Each step halves the odds: after eighty of them nothing is left to halve.
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < goal) low = middle;
    else high = middle;
  }
  // Near 0 and 1 probabilities have few digits, and from one to the next the shares can pass over the total.
  const values = between(sharesAt(low), sharesAt(high), goal);
  const held = forecasts.filter((forecast) =>
    isHeld(forecast, errorBelow(chanceOf(low), forecast.degreesOfFreedom)),
  );
  return {
    shares: roundToTotal(values, total),
    probability: chanceOf(isUpper ? high : -high),
    held: held.length,
  };
}

/** Whether a limit keeps a share from where its forecast would have it. */
function isHeld(forecast: ShareForecast, error: number): boolean {
  const { least, most } = forecast;
  const outcome = outcomeAt(error, forecast);
  return least >= most || outcome < least || outcome > most;
}

/** The probability that odds stand for, the odds being a logarithm. */
function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Shares on the way from some to others, where they add up to a total. About a number is met by a little less: shares that
 * are met for certain have such a way to the ends of what is possible, on which places can be asked for a little more.
 */
function between(some: readonly number[], others: readonly number[], goal: number): readonly number[] {
  const [from, to] = [sumOf(some), sumOf(others)];
  const part = to === from ? 1 : Math.min(1, (goal - from) / (to - from));
  return some.map((share, at) => share + part * ((others[at] ?? share) - share));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
