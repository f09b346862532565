import { isOfMoment } from "../../series/period-key.js";
import type { DateText } from "../../value/period.js";
import { comment, textValue } from "../fragment.js";
import { evidenceSql } from "./evidence.js";
import type { FactsForm } from "./facts-form.js";
import type { SqlAim } from "./sql-aim.js";
import { canSettle } from "./under-way.js";

/** The last day whose values count for a target. */
const lastDay = ({ target }: SqlAim): DateText =>
  "missing" in target ? (target.last ?? "9999-12-31") : target.due.on;

/** What is asked of places: each indicator with the days that matter to it. */
function askedSql({ aims, calendar, start, dialect }: FactsForm): string {
  const { text } = dialect.types;
  const rows = aims.map((aim, at) => {
    const { indicator, isOwn, startOn } = aim;
    const after =
      indicator.measure === "cumulative" ? dialect.day(start.on) : `CAST(NULL AS ${dialect.types.day})`;
    const settles = canSettle(aim, calendar);
    return `  SELECT ${at} AS aim, CAST(${textValue(indicator.id, dialect)} AS ${text}) AS indicator, ${isOwn ? "TRUE" : "FALSE"} AS is_own, ${dialect.day(lastDay(aim))} AS until_day, ${after} AS after_day, ${startOn === undefined ? `CAST(NULL AS ${dialect.types.day})` : dialect.day(startOn)} AS start_day, ${settles ? "TRUE" : "FALSE"} AS can_settle, ${isOfMoment(indicator) ? "FALSE" : "TRUE"} AS is_annual`;
  });
  return `asked AS (\n  ${comment("What is asked: until which day values count, and of which day a place's own start is.")}\n${rows.join(" UNION ALL\n")}\n)`;
}

/** The places with what is asked of them. */
function casesSql({ ownTargets, dialect }: FactsForm): string {
  const none = `CAST(NULL AS ${dialect.types.decimal(0)}) AS own_value, CAST(NULL AS ${dialect.types.text}) AS own_unfit`;
  const [own, join, where] =
    ownTargets === undefined
      ? [none, "", ""]
      : [
          "own_targets.value AS own_value, own_targets.unfit AS own_unfit",
          "\n  LEFT JOIN own_targets ON own_targets.place = regions.place AND own_targets.indicator = asked.indicator",
          "\n  WHERE is_own = (own_targets.value IS NOT NULL)",
        ];
  return `cases AS (
  SELECT regions.place AS place, asked.indicator AS indicator, aim, until_day, after_day, start_day, can_settle,
    is_annual, ${own}
  FROM regions
  CROSS JOIN asked${join}${where}
)`;
}

const isLow = "coalesce(least < 0, FALSE) OR way_value < 0";
const ofCase = [
  "place",
  "indicator",
  "aim",
  "own_value",
  "own_unfit",
  "start_value",
  "has_before",
  "has_parts",
];

/** A row for each place and indicator, with all that its verdict depends on. */
export function factsSql(form: FactsForm): readonly string[] {
  const { dialect, shift, ownTargets, hasLimit } = form;
  const { days } = dialect;
  const later = shift === 0 ? 0 : 12 - shift;
  const month = `${days.month("ends_on")}${later === 0 ? "" : ` + ${later}`}`;
  const back = later === 0 ? "" : ` - ${later}`;
  const settles = form.aims.some((aim) => canSettle(aim, form.calendar));
  const either = (name: string): string =>
    settles
      ? `CASE WHEN is_settling THEN way_${name} ELSE last_${name} END AS ${name}`
      : `last_${name} AS ${name}`;
  const unread = [
    "WHEN has_undeclared = 1 THEN 'places-undeclared'",
    ...(hasLimit ? ["WHEN has_outside = 1 THEN 'out-of-range'"] : []),
    ...(settles
      ? [
          `WHEN can_settle AND (way_has_days = 1 OR way_value IS NOT NULL AND has_break = 1 AND ${isLow})\n        THEN 'incomplete-period'`,
        ]
      : []),
  ];
  const both = settles
    ? `
  CROSS JOIN (SELECT FALSE AS is_settling UNION ALL SELECT TRUE AS is_settling) AS ways
  WHERE NOT is_settling OR (can_settle AND way_value IS NOT NULL AND NOT (${isLow}))`
    : "";
  return [
    askedSql(form),
    ...(ownTargets === undefined ? [] : [ownTargets]),
    casesSql(form),
    ...evidenceSql(form, settles),
    `found AS (
  ${comment("What has come in of the target's own year can settle it before that is over.")}
  SELECT ${ofCase.join(", ")}, ${settles ? "is_settling" : "FALSE AS is_settling"},
    ${["ends_on", "value", "qualifier"].map(either).join(",\n    ")},
    CASE${settles ? " WHEN is_settling THEN NULL" : ""}
      ${unread.join("\n      ")}
    END AS unread
  FROM summed${both}
),
facts AS ${dialect.workedOutOnce}(
  ${comment("A row for each place and indicator, with the days of the year of its last value that are gone.")}
  SELECT *,
    ${days.between("year_start", "ends_on")} + 1 AS days_gone,
    ${days.between("year_start", "next_start")} AS days_in_year
  FROM (
    SELECT *,
      ${days.firstOf(`year_month${back}`)} AS year_start,
      ${days.firstOf(`year_month + 12${back}`)} AS next_start
    FROM (
      SELECT found.*, ${month} - (${month}) % 12 AS year_month
      FROM found
    ) AS in_years
  ) AS with_years
)`,
  ];
}
