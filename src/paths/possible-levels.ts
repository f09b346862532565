import type { Standing } from "../aims/standing.js";
import { possibleValues } from "../series/possible-range.js";
import { type Decimal, decimal } from "../value/decimal.js";

/** Keeps a line within what can be: what has come in is not lost again, and no unit is left at its ends. */
export function possibleLevels({ indicator, evidence }: Standing): (level: Decimal, end: number) => Decimal {
  const { points, latest, underWay } = evidence;
  const { lower, upper, falls } = possibleValues(
    indicator,
    points.map(({ observed }) => Number(observed.value)),
  );
  const reached = falls ? undefined : latest?.value;
  return (level, end) => {
    const comeIn = indicator.measure === "annual" && underWay?.year === end - 1 ? underWay.value : undefined;
    const least = [lower, reached, comeIn].filter((one) => one !== undefined);
    const lifted = least.reduce<Decimal>((most, one) => (most.lt(one) ? decimal(one) : most), level);
    return upper !== undefined && lifted.gt(upper) ? decimal(upper) : lifted;
  };
}
