import { type Issue, pointer, show } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Observations } from "../../model/observe.js";
import { parseObservations } from "../../model/parse-observations.js";
import type { Plan } from "../../model/plan.js";
import { seriesKindOf } from "../../series/series-kind.js";
import { calendarOf } from "../../value/calendar.js";
import { isPlaceName } from "../../value/place-name.js";
import { numberText } from "./fields.js";
import { readJson } from "./read-json.js";
import { readRows, rowIssue } from "./read-rows.js";

/**
 * What {@link observationsFromRows} gives: the observations of each place, or the issues that stand in their way.
 *
 * @category SQL
 * @example
 * const result: PlaceObservationsResult = observationsFromRows(national2025, []);
 * result.ok // => true
 */
export type PlaceObservationsResult<Id extends string = string> =
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: true;
      /** What was read, as {@link assessRegions} takes it. */
      readonly byPlace: Readonly<Record<string, Observations<Id>>>;
    }
  | {
      /** Tells which of the two it is: check it first, and the other field follows. */
      readonly ok: false;
      /** What is wrong, each with its path in the rows; at least one. */
      readonly issues: readonly [Issue, ...Issue[]];
    };

/**
 * Reads the observations of places from rows, as the `select` of {@link tableSql} gives them (由表读观测值). The rows may
 * come in any order; rows of other plans are ignored. They are checked as {@link parseObservations} checks its data,
 * so that a row that was changed in the database is found. It never throws for the rows.
 *
 * @param plan - The plan whose indicators are observed.
 * @param rows - Rows of `observations`.
 * @returns `{ ok: true, byPlace }` or `{ ok: false, issues }`; the path of an issue starts with the place and the indicator, or with the
 * number of the row.
 * @throws {@link UsageError} `Not a plan: …`
 * @category SQL
 * @example
 * const observed = observe(national2025, { royalties: { 2022: "3872.5" } });
 * const result = observationsFromRows(national2025, observationRows(national2025, { 全国: observed }));
 * result.ok && result.byPlace["全国"]?.royalties?.observations
 * // => [{ period: "2022", value: "3872.5", status: "A" }]
 */
export function observationsFromRows<Id extends string>(
  plan: Plan<Id>,
  rows: readonly Readonly<Record<string, unknown>>[],
): PlaceObservationsResult<Id> {
  checkPlan(plan);
  const issues: Issue[] = [];
  const byPlace = new Map<string, Map<string, unknown[]>>();
  for (const [index, row] of readRows(rows, "observations", issues)) {
    if (row["plan"] !== undefined && row["plan"] !== plan.id) continue;
    const { place, indicator } = row;
    if (!isPlaceName(place) || typeof indicator !== "string") {
      issues.push(
        rowIssue(
          pointer("/observations", index),
          "a place and an indicator",
          `${show(place)}, ${show(indicator)}`,
        ),
      );
      continue;
    }
    const own = byPlace.get(place) ?? new Map<string, unknown[]>();
    byPlace.set(place, own);
    const list = own.get(indicator) ?? [];
    own.set(indicator, list);
    list.push(observationOf(row));
  }
  const kinds = new Map<string, object>(
    plan.indicators.map((one) => [one.id, seriesKindOf({ ...one, ...calendarOf(plan) })]),
  );
  const read: [string, Observations<Id>][] = [];
  for (const [place, own] of byPlace) {
    const stored = [...own].map(([id, observations]) => [id, { ...kinds.get(id), observations }]);
    const result = parseObservations<Id>(plan, Object.fromEntries(stored));
    if (result.ok) read.push([place, result.observations]);
    else issues.push(...result.issues.map((issue) => ({ ...issue, path: pointer("", place) + issue.path })));
  }
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return { ok: true, byPlace: Object.fromEntries(read) };
}

/** A row as a stored observation: what is empty is absent. */
function observationOf(row: Readonly<Record<string, unknown>>): object {
  const { period, value, status, reason, qualifier, reference } = row;
  const all = {
    period,
    value: value == null ? null : numberText(value),
    status,
    reason,
    qualifier,
    // What is no JSON stays as it is, and is told of as no reference.
    reference: readJson(reference),
  };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== null && one !== undefined));
}
