import { contrast, pointer, show, UsageError } from "../issue.js";
import { checkCalendar } from "../value/calendar.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { measureKinds } from "../value/measure-kinds.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { regionRules } from "../value/region-rules.js";
import { parseUnit } from "../value/unit.js";
import { atPath } from "./at-path.js";
import { checkTwice } from "./check-twice.js";
import type { Observation, ObservationInput } from "./observation.js";
import { inOrder } from "./order.js";
import { readObservation } from "./read-observation.js";
import { type SeriesKind, seriesKindOf } from "./series-kind.js";

/**
 * Observations by period, oldest first, with what they measure (时间序列).
 *
 * @category Series
 * @example
 * const patents: Series = {
 *   unit: "万件", measure: "point-in-time", regionRule: "sum",
 *   observations: [{ period: "2022", value: "132.4", status: "A" }],
 * };
 */
export interface Series extends SeriesKind {
  readonly observations: readonly Observation[];
}

/**
 * Makes a series from values by period, sorted by the end of the period.
 *
 * @param kind - Unit, measure kind and region rule, and of fiscal years the day they end on.
 * @param values - By SDMX period: a number, decimal text, `null`, or a record with a status. Amounts and running totals
 * may be of the year to date, `2025-01/2025-09`.
 * @throws {@link UsageError} `Not a period: …`, `Different dimensions: …`, `Not an observation: …`, `Not a kind of series: …`,
 * `Outside what … can be: …`
 * @throws {@link UsageError} `A level is of a moment: expected the last month or day, such as 2025-09, received …`
 * @throws {@link UsageError} `Two values for one period: …` where it is written twice (2023-12 and 2023-12-31 of a level)
 * @category Series
 * @example
 * const patents = series({ unit: "万件", measure: "point-in-time", regionRule: "sum" }, { 2023: "166.5", 2022: 132.4 });
 * patents.observations[0] // => { period: "2022", value: "132.4", status: "A" }
 */
export function series(kind: SeriesKind, values: Readonly<Record<PeriodText, ObservationInput>>): Series {
  return withObservations(kind, values, "");
}

/** As {@link series}, naming in errors where the values stand in the caller's data. */
export function withObservations(
  kind: SeriesKind,
  values: Readonly<Record<PeriodText, ObservationInput>>,
  path: string,
): Series {
  checkKind(kind);
  checkValues(values, path);
  const observations = inOrder(
    Object.entries(values).map(([period, input]) =>
      atPath(pointer(path, period), () => readObservation(parsePeriod(period, kind), input, kind)),
    ),
    kind,
  );
  checkTwice(kind, observations, path);
  return { ...seriesKindOf(kind), observations };
}

function checkKind(kind: SeriesKind): void {
  const { measure, regionRule, unit }: Partial<SeriesKind> = isRecord(kind) ? kind : {};
  if (unit !== undefined) parseUnit(unit);
  if (isRecord(kind)) checkCalendar(kind);
  if (isKeyOf(measureKinds, measure) && isKeyOf(regionRules, regionRule)) return;
  const choice = (list: object): string => keysOf(list).join(" | ");
  const expected = `a measure (${choice(measureKinds)}) and a region rule (${choice(regionRules)})`;
  const received = isRecord(kind) ? `${show(measure)} and ${show(regionRule)}` : show(kind);
  throw new UsageError({
    code: "series-kind-invalid",
    expected,
    received,
    message: contrast("序列类型无效", "Not a kind of series", expected, received),
  });
}

function checkValues(values: unknown, path: string): void {
  if (isRecord(values)) return;
  const [expected, received] = ["a record of values by period", show(values)];
  throw new UsageError({
    code: "observations-invalid",
    path,
    expected,
    received,
    message: {
      "zh-Hans": `${path || "/"}：应为按时期列出的观测值，实为 ${received}`,
      en: `${path || "/"}: expected ${expected}, received ${received}`,
    },
  });
}
