import type { ObservedValue } from "../../series/observation.js";
import { yearOfDay } from "../../value/calendar.js";
import { type PeriodText, parsePeriod } from "../../value/period.js";
import { yearPosition } from "../../value/year-position.js";
import { yearText } from "../../value/year-text.js";
import { column } from "../column.js";
import type { MainColumn } from "./main-table.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { yearTitle } from "./words/when-words.js";

/** More years than these make no table that a page can hold. */
const mostYears = 15;

/** The baseline and each year of a plan up to the as-of day, or the years that were asked for. */
export function yearColumns(facts: ReportFacts): readonly MainColumn[] {
  const { plan, options } = facts;
  const years = options.columns ?? yearsSoFar(facts);
  const ofYears = years.map((year): MainColumn => {
    const title = yearTitle(year, plan);
    const name = `year${year}`;
    const said = { zh: "该年的数值；时点指标为年末数", en: "The value of that year; of a level, at its end" };
    return {
      column: column(name, "decimal", [title["zh-Hans"], title.en], [said.zh, said.en], {
        qualifier: `${name}Qualifier`,
      }),
      cell: (one) => valueIn(one, year)?.value ?? null,
      beside: (one) => ({ [`${name}Qualifier`]: valueIn(one, year)?.qualifier ?? null }),
    };
  });
  return [baseline, ...ofYears];
}

function yearsSoFar({ plan, asOf }: ReportFacts): readonly PeriodText[] {
  const [start, end] = [Number(plan.period.start), Number(plan.period.end)];
  const until =
    asOf === null ? start - 1 : Math.min(end, yearOfDay(asOf, plan) - (isOver(plan, asOf) ? 0 : 1));
  const count = Math.max(0, until - start + 1);
  const first = Math.max(start, until - mostYears + 1);
  return Array.from({ length: Math.min(count, mostYears) }, (_, index) => yearText(first + index));
}

function isOver(plan: ReportFacts["plan"], day: string): boolean {
  return parsePeriod(yearText(yearOfDay(day, plan)), plan).end <= day;
}

/** What is known of a year's end. */
function valueIn({ standing: { evidence } }: IndicatorFacts, year: PeriodText): ObservedValue | undefined {
  const at = yearPosition(year);
  return evidence.points.find((point) => point.at === at && point.role === "observed")?.observed;
}

/** Where an indicator starts, whichever year that is of; a running total starts from nothing. */
const baseline: MainColumn = {
  column: column(
    "baseline",
    "decimal",
    ["基期值", "Baseline"],
    ["规划基期的数值，以规划所列为准", "The value that the plan starts from"],
    { qualifier: "baselineQualifier" },
  ),
  cell: (one) => startOf(one)?.value ?? null,
  beside: (one) => ({ baselineQualifier: startOf(one)?.qualifier ?? null }),
};

function startOf({
  course,
  indicator,
}: IndicatorFacts): Pick<ObservedValue, "value" | "qualifier"> | undefined {
  return course.from ?? (indicator.measure === "cumulative" ? undefined : indicator.baseline);
}
