// The year under way: how far its amount and the running total at its end are off, and how often intervals hold, by the
// months that have come in.
// Run: npx tsx test/bench/year-under-way.ts file
// The file is a JSON list of { x: number[] }, monthly values oldest first, such as those of the M3 competition. Twelve
// values make a year, the last one whole; the last two runs of years in a series are cases.

import { readFileSync } from "node:fs";
import { forecast, type Series, series } from "ipr-plan";

interface Case {
  readonly years: readonly (readonly number[])[];
  /** The mean yearly amount so far, which errors are shares of. */
  readonly level: number;
}

/** What is known of the last year but one, and of the one under way. */
type Reporting = "months" | "months, not last year's" | "quarters";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function casesOf(list: readonly { readonly x: readonly number[] }[], count: number): readonly Case[] {
  return list.flatMap(({ x }) => {
    const whole = Math.floor(x.length / 12);
    const first = x.length - 12 * whole;
    const years = Array.from({ length: whole }, (_, year) =>
      x.slice(first + 12 * year, first + 12 * (year + 1)),
    );
    const runs = years.slice(count - 1).map((_, start) => years.slice(start, start + count));
    return runs.slice(-2).map((run) => ({ years: run, level: sum(run.slice(0, -1).flat()) / (count - 1) }));
  });
}

const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

/** Amounts by period: whole years until the one before, then parts of one year. */
function partsOf(year: number, months: readonly number[], reporting: Reporting): readonly [string, number][] {
  if (reporting === "quarters") {
    return Array.from({ length: months.length / 3 }, (_, index) => [
      `${year}-Q${index + 1}`,
      sum(months.slice(3 * index, 3 * index + 3)),
    ]);
  }
  return months.map((value, index) => [monthText(year, index + 1), value]);
}

const firstYear = 2001;
const kind = { unit: "件", regionRule: "sum" } as const;

function amountsOf({ years }: Case, months: number, reporting: Reporting): Series {
  const under = years.length - 1;
  const rows = years
    .slice(0, under)
    .map((year, index): [string, number] => [String(firstYear + index), sum(year)]);
  const before = years[under - 1] ?? [];
  if (reporting !== "months, not last year's") {
    rows.push(...partsOf(firstYear + under - 1, before, reporting));
  }
  rows.push(...partsOf(firstYear + under, (years[under] ?? []).slice(0, months), reporting));
  return series({ ...kind, measure: "annual" }, Object.fromEntries(rows));
}

/** Totals since the start of the first year, at the ends of years and of months from the last whole year on. */
function totalsOf({ years }: Case, months: number, fromNothing: boolean): Series {
  const under = years.length - 1;
  const rows: [string, number][] = fromNothing ? [[String(firstYear - 1), 0]] : [];
  let total = 0;
  for (const [index, year] of years.entries()) {
    const known = index === under ? year.slice(0, months) : year;
    for (const [month, value] of known.entries()) {
      total += value;
      if (index >= under - 1) rows.push([monthText(firstYear + index, month + 1), total]);
    }
    if (index < under) rows.push([String(firstYear + index), total]);
  }
  return series({ ...kind, measure: "cumulative" }, Object.fromEntries(rows));
}

function row(
  title: string,
  cases: readonly Case[],
  steps: readonly number[],
  of: (one: Case, months: number) => Series,
): void {
  const cells = steps.map((months) => {
    let [error, eighty, ninetyFive, below, none] = [0, 0, 0, 0, 0];
    for (const one of cases) {
      const known = of(one, months);
      const isTotal = known.measure === "cumulative";
      const cameIn = sum([
        ...(isTotal ? one.years.slice(0, -1).flat() : []),
        ...(one.years.at(-1) ?? []).slice(0, months),
      ]);
      const came = sum(isTotal ? one.years.flat() : (one.years.at(-1) ?? []));
      const result = forecast(known);
      const point = "points" in result ? result.points[0] : undefined;
      if (point === undefined) {
        none++;
        continue;
      }
      error += Math.abs(came - point.mean) / one.level;
      const [first, second] = point.intervals.map(({ lower, upper }) =>
        came >= lower - 1e-9 && came <= upper + 1e-9 ? 1 : 0,
      );
      eighty += first ?? 0;
      ninetyFive += second ?? 0;
      const least = Math.min(point.mean, ...point.intervals.map(({ lower }) => lower));
      if (months > 0 && least < cameIn - 1e-6 * Math.abs(cameIn)) below++;
    }
    const made = cases.length - none;
    const text = `${((100 * error) / made).toFixed(2).padStart(6)} ${(eighty / made).toFixed(3)} ${(ninetyFive / made).toFixed(3)}`;
    return text + (below > 0 ? ` below ${below}` : "") + (none > 0 ? ` none ${none}` : "");
  });
  console.log(`${title.padEnd(44)}${cells.join("  |")}`);
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("expected a file: npx tsx test/bench/year-under-way.ts file");
const all: readonly { readonly x: readonly number[] }[] = JSON.parse(readFileSync(path, "utf8"));
const halves = [
  ["even positions, which constants were chosen on", 0],
  ["odd positions", 1],
] as const;
const inMonths = [0, 1, 3, 6, 9, 11];
for (const [name, rest] of halves) {
  const list = all.filter((_, index) => index % 2 === rest);
  console.log(
    `\n${name}: ${list.length} series; mean error in % of a year's amount, coverage at 80 % and 95 %`,
  );
  for (const whole of [4, 3, 2, 1]) {
    const cases = casesOf(list, whole + 1);
    console.log(`${whole} whole years, ${cases.length} cases; months in: ${inMonths.join(", ")}`);
    const known = whole === 1 ? inMonths.slice(1) : inMonths;
    row("amounts, by months", cases, known, (one, months) => amountsOf(one, months, "months"));
    row("amounts, without last year's months", cases, known, (one, months) =>
      amountsOf(one, months, "months, not last year's"),
    );
    row("totals from nothing, by months", cases, known, (one, months) => totalsOf(one, months, true));
    if (whole > 2)
      row("totals at the ends of years, by months", cases, known, (one, months) =>
        totalsOf(one, months, false),
      );
  }
  const cases = casesOf(list, 5);
  row("amounts by quarters; 3, 6, 9 months", cases, [3, 6, 9], (one, months) =>
    amountsOf(one, months, "quarters"),
  );
}
