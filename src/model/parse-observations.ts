import { type Issue, pointer } from "../issue.js";
import { isStored, readStored } from "../series/read-stored.js";
import { type Refuse, readValues } from "../series/read-values.js";
import { noValues, type Series, seriesOf } from "../series/series.js";
import { seriesKindOf } from "../series/series-kind.js";
import { calendarOf } from "../value/calendar.js";
import { inDocumentOrder } from "../value/document-order.js";
import { placed, withFreeKey } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { checkPlan } from "./check-plan.js";
import type { Indicator } from "./indicator.js";
import { notById } from "./not-by-id.js";
import type { Observations } from "./observe.js";
import type { Plan } from "./plan.js";
import { unknownIndicator } from "./unknown-indicator.js";
import { unreadable } from "./unreadable.js";

/**
 * What {@link parseObservations} gives: the observations, or the issues that stand in their way.
 *
 * @category Series
 * @example
 * const result: ObservationsResult = parseObservations(national2025, null);
 * result.ok // => false
 */
export type ObservationsResult<Id extends string = string> =
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: true;
      /** What was read, as {@link observe} gives it. */
      readonly observations: Observations<Id>;
    }
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: false;
      /** What is wrong, each with its path; at least one. */
      readonly issues: readonly [Issue, ...Issue[]];
    };

/**
 * Reads observations from unknown data, such as parsed JSON (读取观测值). It makes the same checks as {@link observe}, but
 * reports all mistakes at once: an issue for each, with its JSON Pointer, in the order of the document. Where the
 * text shows what was meant, the issue says what to write instead. It never throws for the data and never changes it.
 *
 * Each indicator has either values by period, as {@link observe} takes them, or a stored series, as {@link observe}
 * gives it. A stored series must have the measure and the region rule of its indicator. Values in another unit of the
 * same dimension are converted exactly.
 *
 * @param plan - The plan whose indicators are observed.
 * @param data - Anything.
 * @returns `{ ok: true, observations }` or `{ ok: false, issues }`.
 * @throws {@link UsageError} `Not a plan: …`
 * @category Series
 * @example
 * const result = parseObservations(national2025, JSON.parse('{ "royalties": { "2022": "3872.5", "2023年": 3765.2 } }'));
 * !result.ok && result.issues.map(({ path, write }) => [path, write])
 * // => [["/royalties/2023年", { key: "2023" }]]
 * const kept = JSON.parse(JSON.stringify(observe(national2025, { royalties: { 2022: "3872.5" } })));
 * parseObservations(national2025, kept).ok // => true
 */
export function parseObservations<Id extends string>(plan: Plan<Id>, data: unknown): ObservationsResult<Id> {
  checkPlan(plan);
  const issues: Issue[] = [];
  try {
    const observations = readAll(plan, data, issues);
    const [first, ...rest] = inDocumentOrder(issues, data);
    return first === undefined ? { ok: true, observations } : { ok: false, issues: [first, ...rest] };
  } catch (error) {
    return { ok: false, issues: [unreadable("observations-unreadable", error)] };
  }
}

function readAll<Id extends string>(plan: Plan<Id>, data: unknown, issues: Issue[]): Observations<Id> {
  if (!isRecord(data)) {
    issues.push(placed(notById(data), ""));
    return {};
  }
  const known = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  const unknown = unknownIndicator(plan);
  const read: [string, Series][] = [];
  for (const id of Object.keys(data)) {
    const given = data[id];
    if (given === undefined) continue;
    const refuse: Refuse = (finding, steps) => {
      issues.push(placed(finding, steps.reduce<string>(pointer, pointer("", id))));
    };
    const indicator = known.get(id);
    if (indicator === undefined) refuse(withFreeKey(unknown(id), data), []);
    else if (!isRecord(given)) refuse(noValues(given), []);
    else {
      const kind = seriesKindOf({ ...indicator, ...calendarOf(plan) });
      read.push([id, seriesOf(kind, (isStored(given) ? readStored : readValues)(kind, given, refuse))]);
    }
  }
  // Not by assignment: an id can be that of a prototype.
  return Object.fromEntries(read) as Observations<Id>;
}
