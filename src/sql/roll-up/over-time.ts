import type { Indicator } from "../../model/indicator.js";
import { notCombined, overTime } from "../../series/aggregation.js";
import type { RollUpFrequency } from "../../series/roll-up.js";
import type { SqlDialectRow } from "../dialect.js";
import { textValue } from "../fragment.js";
import { chainSql, sumsSql } from "./chain.js";
import { lastOfSql, statedSql } from "./last-of.js";
import { wholePeriod } from "./whole-period.js";

/** The CTEs that roll up over time, and the name of the last of them: a row for each place, indicator and period. */
export function overTimeSql(
  indicators: readonly Indicator[],
  frequency: RollUpFrequency | undefined,
  {
    shift,
    places,
    dialect,
  }: { readonly shift: number; readonly places: number; readonly dialect: SqlDialectRow },
): readonly string[] {
  if (frequency === undefined) return [`in_periods AS ${dialect.workedOutOnce}(\n  ${select("observed")}\n)`];
  const period = wholePeriod(frequency, shift, dialect);
  const idsOf = (rule: "last" | "sum" | "none"): readonly string[] =>
    indicators.filter((one) => overTime(one) === rule).map(({ id }) => textValue(id, dialect));
  const [last, sum] = [idsOf("last"), idsOf("sum")];
  const reasons = new Map<string, readonly string[]>();
  for (const one of indicators) {
    if (overTime(one) !== "none") continue;
    const why = notCombined(one);
    reasons.set(why, [...(reasons.get(why) ?? []), textValue(one.id, dialect)]);
  }
  const parts: { readonly ctes: readonly string[]; readonly name: string }[] = [];
  if (last.length > 0) parts.push({ ctes: [lastOfSql(period, last.join(", "))], name: "last_values" });
  if (sum.length > 0) {
    const steps = chainSql(period, sum.join(", "), places, dialect);
    parts.push({ ctes: [...steps, sumsSql(period)], name: "sums" });
  }
  if (reasons.size > 0) parts.push({ ctes: [statedSql(period, reasons)], name: "stated_values" });
  const all = parts.map(({ name }) => select(name)).join("\n  UNION ALL\n  ");
  return [...parts.flatMap(({ ctes }) => ctes), `in_periods AS ${dialect.workedOutOnce}(\n  ${all}\n)`];
}

const select = (from: string): string =>
  `SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM ${from}`;
