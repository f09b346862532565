import { definePlan, type Observations, type Plan, parseObservations } from "ipr-plan";
import { observationRows, type SqlRow } from "ipr-plan/sql";
import type { Engine } from "../engines.js";
import { pick } from "../random.js";

type Random = (limit: number) => number;

const indicator = { direction: "increase", origin: "table", targets: [] } as const;
const reference = { document: "例", locator: "例", raw: "例" } as const;
const named = (id: string) => ({
  id,
  name: { "zh-Hans": id, en: id },
  references: [reference] as const,
  ...indicator,
});

/** An indicator of each way to add up. */
export function panelPlan(yearEnds?: string): Plan {
  return definePlan({
    id: "panel",
    title: { "zh-Hans": "例" },
    jurisdiction: { code: "450000", name: { "zh-Hans": "例" }, level: "province" },
    period: { start: "2021", end: "2025" },
    baseYear: "2020",
    ...(yearEnds !== undefined && { yearEnds }),
    references: [reference],
    indicators: [
      { ...named("stock"), unit: "件", measure: "point-in-time", regionRule: "sum" },
      { ...named("people"), unit: "万人", measure: "point-in-time", regionRule: "sum" },
      { ...named("total"), unit: "万件", measure: "cumulative", regionRule: "sum" },
      { ...named("flow"), unit: "亿元", measure: "annual", regionRule: "sum" },
      { ...named("other-flow"), unit: "万元", measure: "annual", regionRule: "sum" },
      { ...named("density"), unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
      { ...named("share"), unit: "%", measure: "annual", regionRule: "ratio" },
      { ...named("mean"), unit: "分", measure: "point-in-time", regionRule: "weighted-mean" },
      { ...named("alone"), unit: "亿元", measure: "annual", regionRule: "none" },
      { ...named("rate"), unit: "件/年", measure: "annual", regionRule: "sum" },
    ],
  });
}

const moments = [
  "2021",
  "2021-06",
  "2022-12",
  "2022",
  "2022-Q3",
  "2023-S1",
  "2023-06-30",
  "2023-12-31",
  "2024-02-29",
  "2024",
];

const spans = (year: number): readonly string[] => {
  const two = (month: number) => String(month).padStart(2, "0");
  const found = [`${year}`, `${year}-S1`, `${year}-S2`];
  for (let quarter = 1; quarter <= 4; quarter++) found.push(`${year}-Q${quarter}`);
  for (let month = 1; month <= 12; month++) {
    found.push(`${year}-${two(month)}`);
    for (let last = month + 1; last <= 12; last++) found.push(`${year}-${two(month)}/${year}-${two(last)}`);
  }
  return found;
};

/** Periods of amounts: some of a year's parts, so that there are often several ways to fill it. */
function amounts(random: Random, isFiscal: boolean): readonly string[] {
  return [2023, 2024].flatMap((year) => {
    const all = spans(year);
    const short = all.slice(0, 7).concat(all.filter((text) => /^\d{4}-\d\d$/.test(text)));
    const list = isFiscal ? short : random(2) === 0 ? short : all;
    const kept = list
      .filter(() => (list.length > 30 ? random(3) === 0 : random(8) !== 0))
      .filter((text) => text.length > 4 || random(3) === 0);
    const gone = pick(random, ["02", "05", "11", "none"]);
    const days =
      random(3) === 0
        ? Array.from(
            { length: random(3) === 0 ? 27 : 28 },
            (_, at) => `${year}-${gone}-${String(at + 1).padStart(2, "0")}`,
          )
        : [];
    return gone === "none"
      ? kept
      : [
          ...kept.filter((text) => !text.endsWith(`-${gone}`)),
          ...days,
          ...(gone === "02" && year === 2024 ? [`${year}-02-29`] : []),
        ];
  });
}

/** Observations of one place, with holes. */
function observed(plan: Plan, random: Random): Observations {
  const inputs: Record<string, Record<string, object | null>> = {};
  for (const { id, measure, unit } of plan.indicators) {
    if (random(8) === 0) continue;
    const periods =
      measure === "annual"
        ? amounts(random, plan.yearEnds !== undefined)
        : moments.filter(() => random(3) !== 0);
    const own: Record<string, object | null> = {};
    const byEnd = new Map<string, string>();
    for (const period of periods) {
      const end = measure === "annual" ? period : endOf(period);
      const value = byEnd.get(end) ?? `${random(90)}.${random(100)}`;
      byEnd.set(end, value);
      own[period] =
        random(12) === 0
          ? { missing: pick(random, ["blank-cell", "not-reported"]) }
          : {
              value:
                unit === "分" || unit === "%" ? value : `${random(5) === 0 && id === "people" ? "0" : value}`,
              status: pick(random, ["A", "A", "P", "E", "F", "B"]),
            };
      if (id === "people" && random(9) === 0) byEnd.set(end, value);
    }
    inputs[id] = own;
  }
  return keepWhatFits(plan, inputs);
}

const endOf = (period: string): string => {
  const [year, part = ""] = [period.slice(0, 4), period.slice(5)];
  const ends: Record<string, string> = {
    "": "12-31",
    "12": "12-31",
    "06": "06-30",
    S1: "06-30",
    Q3: "09-30",
  };
  return `${year}-${ends[part] ?? part}`;
};

/** What two spellings of one period contradict is left out. */
function keepWhatFits(plan: Plan, inputs: Record<string, Record<string, object | null>>): Observations {
  const result = parseObservations(plan, inputs);
  if (result.ok) return result.observations;
  const kept = structuredClone(inputs);
  for (const { path } of result.issues) {
    const [, id = "", period = ""] = path.split("/").map((step) => step.replaceAll("~1", "/"));
    delete kept[id]?.[period];
  }
  return keepWhatFits(plan, kept);
}

export const places = ["南宁", "柳州", "O'Hara"] as const;

/** Observations of some places. */
export function panel(plan: Plan, random: Random): Readonly<Record<string, Observations>> {
  return Object.fromEntries(places.map((place) => [place, observed(plan, random)]));
}

const types = {
  plan: "VARCHAR",
  place: "VARCHAR",
  indicator: "VARCHAR",
  starts_on: "DATE",
  ends_on: "DATE",
  value: "DECIMAL(20, 4)",
  status: "VARCHAR",
  reason: "VARCHAR",
  qualifier: "VARCHAR",
};

/** Puts observations into a table of an engine. */
export async function fillObservations(
  engine: Engine,
  table: string,
  plan: Plan,
  byPlace: Readonly<Record<string, Observations>>,
) {
  const names = Object.keys(types);
  const rows = observationRows(plan, byPlace);
  if (engine.dialect !== "duckdb") {
    const text = (row: SqlRow, name: string) => (row[name] === null ? null : String(row[name]));
    await engine.fill(
      table,
      types,
      rows.map((row) => names.map((name) => text(row, name))),
    );
    return;
  }
  // Many literals take DuckDB long to read; one text does not.
  await engine.run(
    `CREATE TABLE ${table} (${Object.entries(types)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")})`,
  );
  const json = JSON.stringify(rows).replaceAll("'", "''");
  const shape = JSON.stringify([Object.fromEntries(names.map((name) => [name, "VARCHAR"]))]);
  await engine.run(`INSERT INTO ${table} SELECT unnest(from_json('${json}', '${shape}'), recursive := true)`);
}
