import { contrast, inChinese, pointer, show, UsageError } from "../issue.js";
import { checkCalendar } from "../value/calendar.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { emptied, type Finding, placed } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { PeriodText } from "../value/period.js";
import { regionRules } from "../value/region-rules.js";
import { parseUnit } from "../value/unit.js";
import type { Observation, ObservationInput } from "./observation.js";
import { readValues } from "./read-values.js";
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
  /** Oldest first, at most one for a period. */
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
  return seriesOf(
    kind,
    readValues(kind, values, ({ write, ...finding }, [period = "", ...within]) => {
      // The error names the period; what to write within its value is in the sentence.
      const suggestion = write !== undefined && within.length === 0 && { write };
      throw new UsageError(placed({ ...finding, ...suggestion }, pointer(path, period)));
    }),
  );
}

/** A series of a kind, of what else the kind may say nothing. */
export function seriesOf(kind: SeriesKind, observations: readonly Observation[]): Series {
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
  if (!isRecord(values)) throw new UsageError(placed(noValues(values), path));
}

/** What is wrong with what should be values by period. */
export function noValues(given: unknown): Finding {
  const [expected, received] = ["a record of values by period", show(given)];
  return {
    code: "observations-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `应为按时期列出的观测值，实为 ${inChinese(received)}`,
      en: `expected ${expected}, received ${received}`,
    },
    ...emptied(given),
  };
}
