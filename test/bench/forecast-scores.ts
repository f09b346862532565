// Errors of forecasts over many series, as competitions state them.

/** A series with what came after it. */
export interface Case {
  readonly x: readonly number[];
  readonly xx: readonly number[];
}

/** What a method says of the years ahead: a mean, and intervals of 80 and 95 % where it has them. */
export interface Said {
  readonly mean: number;
  readonly eighty?: readonly [number, number];
  readonly ninetyFive?: readonly [number, number];
  readonly quantiles?: readonly Quantile[];
}

/** A value that the outcome stays below with a probability. */
export interface Quantile {
  readonly share: number;
  readonly value: number;
}

/** Even levels of intervals, from whose ends the ranked score is added up. */
export const evenLevels: readonly number[] = Array.from({ length: 49 }, (_, index) => (index + 1) / 50);

/** The ends of intervals, and the centre, as quantiles. */
export function quantilesOf(
  centre: number,
  intervals: readonly { readonly level: number; readonly lower: number; readonly upper: number }[],
): readonly Quantile[] {
  const ends = intervals.flatMap(({ level, lower, upper }) => [
    { share: (1 - level) / 2, value: lower },
    { share: (1 + level) / 2, value: upper },
  ]);
  return [{ share: 0.5, value: centre }, ...ends];
}

/** The continuous ranked probability score: twice the mean pinball loss over quantiles at even shares. */
export function rankedScore(quantiles: readonly Quantile[], came: number): number {
  const losses = quantiles.map(({ share, value }) =>
    came >= value ? share * (came - value) : (1 - share) * (value - came),
  );
  return 2 * mean(losses);
}

/** A method: what it says for so many years, or nothing where it refuses the series. */
export type Forecaster = (x: readonly number[], steps: number) => readonly Said[] | undefined;

export interface Scores {
  readonly refused: number;
  readonly smape: number;
  readonly mase: number;
  readonly eighty: number;
  readonly ninetyFive: number;
  readonly msis: number;
  /** `NaN` without quantiles. */
  readonly crps: number;
}

/** The last values of each series, and the first years that came after. */
export function cut(cases: readonly Case[], values: number, steps: number): readonly Case[] {
  return cases.map(({ x, xx }) => ({ x: x.slice(-values), xx: xx.slice(0, steps) }));
}

export const meanChange = (x: readonly number[]): number =>
  x.slice(1).reduce((sum, value, index) => sum + Math.abs(value - (x[index] ?? value)), 0) / (x.length - 1);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const holds = (range: readonly [number, number] | undefined, value: number): number =>
  range !== undefined && value >= range[0] && value <= range[1] ? 1 : 0;

function intervalScore([lower, upper]: readonly [number, number], value: number): number {
  return upper - lower + 40 * Math.max(0, lower - value, value - upper);
}

/** sMAPE over all forecasts; MASE, MSIS (α = 0.05) and scaled CRPS over the series whose mean change is not 0. */
export function score(cases: readonly Case[], forecaster: Forecaster): Scores {
  const smapes: number[] = [];
  const [mases, msises, ranked]: [number[], number[], number[]] = [[], [], []];
  const [eighties, ninetyFives]: [number[], number[]] = [[], []];
  let refused = 0;
  for (const { x, xx } of cases) {
    const said = forecaster(x, xx.length);
    if (said === undefined) {
      refused++;
      continue;
    }
    const scale = meanChange(x);
    const pairs = xx.map((value, index) => ({ value, ...(said[index] ?? { mean: Number.NaN }) }));
    for (const { value, mean: guess, eighty, ninetyFive } of pairs) {
      smapes.push((200 * Math.abs(value - guess)) / (Math.abs(value) + Math.abs(guess)));
      if (eighty) eighties.push(holds(eighty, value));
      if (ninetyFive) ninetyFives.push(holds(ninetyFive, value));
    }
    if (scale === 0) continue;
    mases.push(mean(pairs.map(({ value, mean: guess }) => Math.abs(value - guess))) / scale);
    const scores = pairs.flatMap(({ value, ninetyFive }) =>
      ninetyFive ? [intervalScore(ninetyFive, value)] : [],
    );
    if (scores.length > 0) msises.push(mean(scores) / scale);
    const losses = pairs.flatMap(({ value, quantiles }) =>
      quantiles ? [rankedScore(quantiles, value)] : [],
    );
    if (losses.length > 0) ranked.push(mean(losses) / scale);
  }
  return {
    refused,
    smape: mean(smapes),
    mase: mean(mases),
    eighty: mean(eighties),
    ninetyFive: mean(ninetyFives),
    msis: mean(msises),
    crps: mean(ranked),
  };
}
