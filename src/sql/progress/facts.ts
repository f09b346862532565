import { isOfMoment } from "../../series/period-key.js";
import type { DateText } from "../../value/period.js";
import { comment, textValue } from "../fragment.js";
import type { FactsForm } from "./facts-form.js";
import type { SqlAim } from "./sql-aim.js";
import { canSettle, underWaySql } from "./under-way.js";

/** The last day whose values count for a target. */
const lastDay = ({ target }: SqlAim): DateText =>
  "missing" in target ? (target.last ?? "9999-12-31") : target.due.on;

/** What is asked of places: each indicator with the days that matter to it. */
function askedSql({ aims, calendar, start, dialect }: FactsForm): string {
  const { text } = dialect.types;
  const rows = aims.map((aim) => {
    const { indicator, isOwn, startOn } = aim;
    const after =
      indicator.measure === "cumulative" ? dialect.day(start.on) : `CAST(NULL AS ${dialect.types.day})`;
    const settles = canSettle(aim, calendar);
    return `  SELECT CAST(${textValue(indicator.id, dialect)} AS ${text}) AS indicator, ${isOwn ? "TRUE" : "FALSE"} AS is_own, ${dialect.day(lastDay(aim))} AS until_day, ${after} AS after_day, ${startOn === undefined ? `CAST(NULL AS ${dialect.types.day})` : dialect.day(startOn)} AS start_day, ${settles ? "TRUE" : "FALSE"} AS can_settle, ${isOfMoment(indicator) ? "FALSE" : "TRUE"} AS is_annual`;
  });
  return `asked AS (\n  ${comment("What is asked: until which day values count, and of which day a place's own start is.")}\n${rows.join(" UNION ALL\n")}\n)`;
}

/** Values of whole years and of moments, and of amounts the year under way. */
function knownSql({ aims, dialect }: FactsForm): readonly string[] {
  const idsOf = (annual: boolean): readonly string[] => [
    ...new Set(
      aims
        .filter(({ indicator }) => isOfMoment(indicator) !== annual)
        .map(({ indicator }) => textValue(indicator.id, dialect)),
    ),
  ];
  const [moments, amounts] = [idsOf(false), idsOf(true)];
  const parts: string[] = [];
  if (moments.length > 0) {
    parts.push(`SELECT place, indicator, starts_on, ends_on, value, qualifier
  FROM observed
  WHERE value IS NOT NULL AND indicator IN (${moments.join(", ")})`);
  }
  if (amounts.length > 0) {
    parts.push(`SELECT years.place AS place, years.indicator AS indicator, years.starts_on AS starts_on,
    years.ends_on AS ends_on, years.value AS value, own.qualifier AS qualifier
  FROM in_periods AS years
  LEFT JOIN observed AS own
    ON own.place = years.place AND own.indicator = years.indicator AND own.value IS NOT NULL
    AND own.starts_on = years.starts_on AND own.ends_on = years.ends_on
  WHERE years.value IS NOT NULL`);
  }
  return [
    `known AS (\n  ${comment("The values that count: levels and totals of a day, amounts of whole years.")}\n  ${parts.join("\n  UNION ALL\n  ")}\n)`,
  ];
}

const isLow = "coalesce(least < 0, FALSE) OR under_way.value < 0";

const caseColumns = `cases.place AS place, cases.indicator AS indicator, cases.is_own AS is_own, cases.own_value AS own_value,
    cases.own_unfit AS own_unfit, starts.value AS start_value,
    coalesce(has_before, 0) AS has_before, coalesce(has_parts, 0) AS has_parts`;

/** A row for each place and indicator, with all that its verdict depends on. */
export function factsSql(form: FactsForm): readonly string[] {
  const { dialect, shift, ownTargets } = form;
  const { days } = dialect;
  const later = shift === 0 ? 0 : 12 - shift;
  const month = `${days.month("found.ends_on")}${later === 0 ? "" : ` + ${later}`}`;
  const joins = ["starts", "others", "lows"]
    .map((one) => `\n  LEFT JOIN ${one} ON ${one}.place = cases.place AND ${one}.indicator = cases.indicator`)
    .join("");
  const outside = form.hasLimit ? "\n    max(CASE WHEN is_outside THEN 1 ELSE 0 END) AS has_outside," : "";
  const back = later === 0 ? "" : ` - ${later}`;
  return [
    askedSql(form),
    ...knownSql(form),
    ...underWaySql(form),
    ownTargets ??
      `own_targets AS (\n  SELECT place, indicator, value, CAST(NULL AS ${dialect.types.text}) AS unfit FROM observed WHERE FALSE\n)`,
    `cases AS (
  SELECT regions.place AS place, asked.indicator AS indicator, asked.is_own AS is_own, until_day, after_day,
    start_day, can_settle, is_annual, own_targets.value AS own_value, own_targets.unfit AS own_unfit
  FROM regions
  CROSS JOIN asked
  LEFT JOIN own_targets ON own_targets.place = regions.place AND own_targets.indicator = asked.indicator
  WHERE is_own = (own_targets.value IS NOT NULL)
),
latest AS (
  ${comment("The last value that counts: of several of one day that of the longest period.")}
  SELECT *
  FROM (
    SELECT cases.place AS place, cases.indicator AS indicator, known.starts_on AS starts_on,
      known.ends_on AS ends_on, known.value AS value, known.qualifier AS qualifier,
      row_number() OVER (
        PARTITION BY cases.place, cases.indicator
        ORDER BY known.ends_on DESC, known.starts_on
      ) AS choice
    FROM cases
    JOIN known ON known.place = cases.place AND known.indicator = cases.indicator
    WHERE known.ends_on <= until_day AND (after_day IS NULL OR known.ends_on > after_day)
  ) AS counted
  WHERE choice = 1
),
starts AS (
  ${comment("The value that a place starts from.")}
  SELECT cases.place AS place, cases.indicator AS indicator, max(known.value) AS value
  FROM cases
  JOIN known ON known.place = cases.place AND known.indicator = cases.indicator
  WHERE known.ends_on = start_day
  GROUP BY cases.place, cases.indicator
),
others AS (
  ${comment("What was observed and does not count: parts of years, totals of before the plan, numbers that are too fine.")}
  SELECT cases.place AS place, cases.indicator AS indicator,
    max(CASE WHEN value IS NOT NULL AND observed.ends_on <= after_day THEN 1 ELSE 0 END) AS has_before,
    max(CASE WHEN value IS NOT NULL AND is_annual AND observed.ends_on <= until_day THEN 1 ELSE 0 END) AS has_parts,
    max(CASE WHEN value IS NULL AND reason = 'places-undeclared' THEN 1 ELSE 0 END) AS has_undeclared,${outside}
    max(CASE WHEN weakness = 3 THEN 1 ELSE 0 END) AS has_break
  FROM cases
  JOIN observed ON observed.place = cases.place AND observed.indicator = cases.indicator
  GROUP BY cases.place, cases.indicator
),
lows AS (
  ${comment("What was below 0 once can be taken back: then nothing is settled before its time.")}
  SELECT place, indicator, min(value) AS least
  FROM known
  GROUP BY place, indicator
),
found AS (
  SELECT ${caseColumns}, FALSE AS is_settling,
    latest.ends_on AS ends_on, latest.value AS value, latest.qualifier AS qualifier,
    CASE
      WHEN has_undeclared = 1 THEN 'places-undeclared'${form.hasLimit ? "\n      WHEN has_outside = 1 THEN 'out-of-range'" : ""}
      WHEN can_settle AND (under_way.has_days OR under_way.value IS NOT NULL AND has_break = 1 AND ${isLow})
        THEN 'incomplete-period'
    END AS unread
  FROM cases
  LEFT JOIN latest ON latest.place = cases.place AND latest.indicator = cases.indicator
  LEFT JOIN under_way ON under_way.place = cases.place AND under_way.indicator = cases.indicator
    AND under_way.until_day = cases.until_day${joins}
  UNION ALL
  ${comment("What has come in of the target's own year can settle it before that is over.")}
  SELECT ${caseColumns}, TRUE AS is_settling,
    under_way.ends_on AS ends_on, under_way.value AS value, under_way.qualifier AS qualifier, CAST(NULL AS ${dialect.types.text}) AS unread
  FROM cases
  JOIN under_way ON under_way.place = cases.place AND under_way.indicator = cases.indicator
    AND under_way.until_day = cases.until_day${joins}
  WHERE can_settle AND under_way.value IS NOT NULL AND NOT (${isLow})
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
