import type { DateText } from "../../value/period.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlTarget } from "./sql-aim.js";
import type { SqlTime } from "./sql-time.js";

/** A part of a way between two of its levels, and the level that is due at a time within it, as a quotient. */
export interface Leg {
  /** The last day of it; absent of the last one. */
  readonly until?: DateText;
  readonly from: string;
  readonly to: string;
  readonly above: string;
  readonly below: string;
}

/**
 * The parts of a way, over the columns `s` of the start, `level_0` and so on between, and that of the end; `x` over `n` is
 * the time in years from the plan's start on.
 */
export function legsOf({ interim, wayStart, due }: SqlTarget, end: string): readonly Leg[] {
  const stops = [...interim.map((time, at) => ({ time, level: `level_${at}` })), { time: due, level: end }];
  const common = [wayStart, ...stops.map(({ time }) => time)].reduce(
    (all, { below }) => multiple(all, below),
    1,
  );
  const position = ({ above, below }: SqlTime): number => (above * common) / below;
  let before = { time: wayStart, level: "s" };
  return stops.map((stop, at) => {
    const { time: begin, level: own } = before;
    const [from, to] = [position(begin), position(stop.time)];
    before = stop;
    const gone = `(x * ${common} - n * ${from})`;
    return {
      ...(at < stops.length - 1 && { until: stop.time.on }),
      from: own,
      to: stop.level,
      above: `${own} * n * ${to - from} + (${stop.level} - ${own}) * ${gone}`,
      below: `n * ${to - from}`,
    };
  });
}

/** What is said of the part of a way that the last value lies in. */
export function chooseLeg(legs: readonly Leg[], write: (leg: Leg) => string, dialect: SqlDialectRow): string {
  const [only] = legs;
  if (legs.length === 1 && only !== undefined) return write(only);
  const cases = legs.map((leg) =>
    leg.until === undefined
      ? `ELSE ${write(leg)}`
      : `WHEN ends_on <= ${dialect.day(leg.until)} THEN ${write(leg)}`,
  );
  return `CASE ${cases.join(" ")} END`;
}

/** The least common multiple. */
function multiple(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}
