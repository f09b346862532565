import { checkThresholds, defaultPaceThresholds } from "../../assessment/verdict.js";
import { checkPlan } from "../../model/check-plan.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { overTime } from "../../series/aggregation.js";
import { isOfMoment } from "../../series/period-key.js";
import { calendarOf } from "../../value/calendar.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions } from "../../value/check-options.js";
import { decimalText } from "../../value/decimal.js";
import { isRecord } from "../../value/is-record.js";
import { localize } from "../../value/localized-text.js";
import { parsePeriod } from "../../value/period.js";
import { dialectOf } from "../dialects/sql-dialects.js";
import { comment, textValue } from "../fragment.js";
import { factText } from "../high-value/register-columns.js";
import { chainSql } from "../roll-up/chain.js";
import { monthsShifted } from "../roll-up/months-shifted.js";
import { readObservationColumns, sourceText } from "../roll-up/observation-columns.js";
import { observedSql, within } from "../roll-up/observed.js";
import { overTimeSql } from "../roll-up/over-time.js";
import { regionsSql } from "../roll-up/regions.js";
import { wholePeriod } from "../roll-up/whole-period.js";
import { settled } from "../settled.js";
import { factsSql } from "./facts.js";
import type { JudgedForm } from "./judged-form.js";
import { mostReadOf } from "./most-read.js";
import { notInSql } from "./not-in-sql.js";
import { ownAim } from "./own-aim.js";
import { planAim } from "./plan-aim.js";
import { type ProgressSqlOptions, progressOptionNames, type SqlTargetTable } from "./progress-options.js";
import { scaleOf } from "./scale-of.js";
import type { SqlAim } from "./sql-aim.js";
import { firstMonthOf, planTime } from "./sql-time.js";
import { yearsSql } from "./under-way.js";
import { verdictsSql } from "./verdicts.js";

/**
 * Writes the progress of places as SQL (进展评估转 SQL): a row for each place and indicator with the verdict that {@link assess} gives
 * it by elapsed time, from the place's own start, the value that it had when the plan's baseline was taken, to its own target
 * or else the plan's. The verdict compares whole numbers exactly; what is printed is rounded after it.
 *
 * The columns are `place`, `indicator`, `verdict`, `reason`, `met`, `value` and `ends_on` of the latest value, `completion`,
 * `elapsed_share`, `pace` and `gap`. A target in words or compared with another series leaves a place `not-assessable`, with the
 * library's reason; so does an annual amount of which single days of the target's own year are given (`incomplete-period`),
 * and a number with more decimal places than are declared (`places-undeclared`). Every reason is a {@link SqlReason}. A year that is
 * put together from its quarters or months counts as exact, where {@link assess} still knows that one of them was more or less than its
 * number.
 *
 * @param plan - The plan whose targets count.
 * @param options - The engine, where the observations stand, the day, and the places' own targets.
 * @returns A query. The same call gives the same text.
 * @throws {@link UsageError} `Progress of … is not written as SQL: …`, for a target that asks something of each year or of their
 * mean, that grows at a yearly rate, that is an amount due within a year, or that stands beside another one of the same day:
 * name the other `indicators`
 * @throws {@link UsageError} `Not a plan: …`; `Unknown indicator: …`; `SQL option dialect: …`, and so for each option; `Not a period: …`;
 * `Not a column: …`; `Not a name: …`; `Not an SQL expression: …`; `Not places: …`; `Thresholds: …`; `Years that SQL is not written for: …`
 * @category SQL
 * @example
 * const query = progressSql(guangxi2025, {
 *   dialect: "duckdb", table: "observations", indicators: ["high-value-patents-per-10k"], asOf: "2023-12-31",
 * });
 * query.startsWith("WITH observed AS ") // => true
 */
export function progressSql<Id extends string>(
  plan: Plan<Id>,
  options: ProgressSqlOptions<NoInfer<Id>>,
): string {
  checkPlan(plan);
  checkOption("sql", "dialect", isRecord(options), "options with a dialect", options);
  checkOptions<ProgressSqlOptions>(options, progressOptionNames);
  const { table, thresholds = defaultPaceThresholds, target = "next", valuePlaces = 4, places = 6 } = options;
  const dialect = dialectOf(options.dialect);
  checkThresholds(thresholds);
  checkOption("sql", "table", table !== undefined, "the name of a table, or { sql }", table);
  checkOption("sql", "asOf", options.asOf !== undefined, "a day or a period", options.asOf);
  checkOption("sql", "target", target === "next" || target === "final", "next | final", target);
  const isPlaces = (one: number): boolean => Number.isInteger(one) && one >= 0 && one <= 10;
  checkOption("sql", "valuePlaces", isPlaces(valuePlaces), "a whole number from 0 to 10", valuePlaces);
  checkOption("sql", "places", isPlaces(places), "a whole number from 0 to 10", places);
  const asOf = parsePeriod(options.asOf, plan).end;
  const shift = monthsShifted(plan);
  const { indicators } = options;
  checkOption(
    "sql",
    "indicators",
    indicators === undefined || Array.isArray(indicators),
    "a list of ids",
    indicators,
  );
  const asked = (indicators ?? plan.indicators.map(({ id }) => id)).map((id) => indicatorOf<Id>(plan, id));
  const aims = asked.flatMap((one): SqlAim[] => [
    planAim(plan, one, asOf, target),
    ...(options.targets === undefined ? [] : [ownAim(plan, one)]),
  ]);
  for (const { indicator, startOn } of aims) {
    if (startOn !== undefined && startOn > asOf) throw notInSql(indicator, `a day after ${startOn}`, asOf);
  }
  const mostRead = mostReadOf(aims, { valuePlaces, places, thresholds, dialect });
  const columns = readObservationColumns(options.columns, dialect);
  const source = sourceText(table, "observation_table", "/table", dialect);
  const ctes = [
    observedSql({
      dialect,
      source,
      columns,
      plan: plan.id,
      indicators: asked.map(({ id }) => id),
      places: valuePlaces,
      shift,
      mostRead,
      also: [
        `${columns.endsOn} <= ${dialect.day(asOf)}`,
        ...(columns.status === undefined ? [] : [`${columns.status} <> 'F'`]),
      ],
    }),
    ...amountsSql(),
    options.regions === undefined
      ? `regions AS (\n  SELECT DISTINCT ${columns.place} AS place\n  FROM ${source}${columns.plan === undefined ? "" : `\n  WHERE ${columns.plan} = ${textValue(plan.id, dialect)}`}\n)`
      : regionsSql(options.regions, dialect),
    ...factsSql({
      dialect,
      calendar: calendarOf(plan),
      start: planTime(plan),
      shift,
      aims,
      hasLimit: mostRead !== undefined,
      ownTargets: options.targets && ownTargetsSql(options.targets),
    }),
  ];
  const form: JudgedForm = {
    dialect,
    start: planTime(plan),
    firstMonth: firstMonthOf(plan),
    valuePlaces,
    places,
    gapPlaces: Math.max(...aims.map((aim) => scaleOf(aim, valuePlaces))),
    thresholds: { ahead: decimalText(thresholds.ahead), onTrack: decimalText(thresholds.onTrack) },
  };
  const verdicts = verdictsSql(aims, form);
  const all = [...ctes, ...verdicts.ctes].join(",\n");
  const title = comment(`${localize(plan.title, "en")}: progress as of ${asOf}, by elapsed time`);
  return `WITH ${all}\n${settled(`${title}\n${verdicts.query}`, dialect)}`;

  /** What years of amounts come to. */
  function amountsSql(): readonly string[] {
    const amounts = asked.filter((one) => !isOfMoment(one));
    const sums = amounts.filter((one) => overTime(one) === "sum").map(({ id }) => textValue(id, dialect));
    const others = amounts.filter((one) => overTime(one) === "none");
    const period = wholePeriod("year", shift, dialect);
    return [
      ...(others.length > 0 ? overTimeSql(others, "year", { shift, places: valuePlaces, dialect }) : []),
      ...(sums.length > 0
        ? [...chainSql(period, sums.join(", "), valuePlaces, dialect), yearsSql(dialect, shift)]
        : []),
    ];
  }

  function ownTargetsSql(given: SqlTargetTable): string {
    checkOptions<SqlTargetTable>(
      given,
      { table: true, place: true, indicator: true, value: true },
      "/targets",
    );
    const { place, indicator, value } = given;
    const text = factText(value, "/targets/value", dialect);
    const unfit = [
      [dialect.hasItsPlaces(text, valuePlaces), "places-undeclared"],
      ...within(text, dialect, mostRead).map((one) => [one, "out-of-range"] as const),
    ] as const;
    return `own_targets AS (
  SELECT
    ${factText(place, "/targets/place", dialect)} AS place,
    ${factText(indicator, "/targets/indicator", dialect)} AS indicator,
    ${text} AS value,
    CASE ${unfit.map(([condition, reason]) => `WHEN NOT (${condition}) THEN '${reason}'`).join(" ")} END AS unfit
  FROM ${sourceText(given.table, "target_table", "/targets/table", dialect)}
)`;
  }
}
