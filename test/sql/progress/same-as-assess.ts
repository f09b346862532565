import {
  type Assessment,
  assess,
  type Indicator,
  type Observations,
  type Plan,
  parsePeriod,
  type Series,
  type Target,
} from "ipr-plan";
import { progressSql, type SqlDialect } from "ipr-plan/sql";
import { type Cell, type Engine, textOf } from "../engines.js";
import { pick, randomNumbers } from "../random.js";
import { fillObservations } from "../roll-up/panel.js";
import { plain } from "../same-as-evaluate.js";
import { judgedObservations, judgedPlan } from "./judged-plan.js";

type Targets = Readonly<Record<string, Readonly<Record<string, string>>>>;
const reference = { document: "例", locator: "例", raw: "例" };

/** What a place is judged by: its own start, and its own number or else the plan's target, but not that of a total. */
function placePlan(plan: Plan, own: Observations, targets: Readonly<Record<string, string>> = {}): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((one) => placeIndicator(plan, one, own[one.id], targets[one.id])),
  };
}

function placeIndicator(
  plan: Plan,
  indicator: Indicator,
  series: Series | undefined,
  target: string | undefined,
): Indicator {
  const { baseline, targets, ...rest } = indicator;
  const year = baseline?.year ?? plan.baseYear ?? "2020";
  const start = series && startOf(plan, indicator, series, year);
  const isTotal = indicator.regionRule === "sum";
  return {
    ...rest,
    ...(start !== undefined &&
      indicator.measure !== "cumulative" && { baseline: { year, value: start, reference } }),
    targets: target !== undefined ? [ownTarget(plan, targets, target)] : isTotal ? [] : targets,
  };
}

/** The latest value of the series up to that year, where it is of its end. */
function startOf(plan: Plan, indicator: Indicator, series: Series, year: string): string | undefined {
  const { baseline: _, ...blank } = indicator;
  const one = { ...blank, targets: [] };
  const { latest } = assess({ ...plan, indicators: [one] }, one.id, { [one.id]: series }, { asOf: year });
  return latest !== undefined && parsePeriod(latest.period, plan).end === parsePeriod(year, plan).end
    ? latest.value
    : undefined;
}

function ownTarget(plan: Plan, targets: readonly Target[], value: string): Target {
  const last = targets.toSorted((a, b) =>
    a.year < b.year
      ? 1
      : a.year > b.year
        ? -1
        : Number(a.strength === "strive") - Number(b.strength === "strive"),
  )[0];
  const given = last === undefined || last.basis === "words" ? "attain" : last.comparator;
  return {
    year: last?.year ?? plan.period.end,
    ...(last?.dueOn !== undefined && { dueOn: last.dueOn }),
    ...(last?.strength !== undefined && { strength: last.strength }),
    basis: "level",
    comparator: given === "between" ? "attain" : given,
    value,
    reference,
  };
}

/** Indicators that SQL says nothing of, or for which the numbers of an engine are too short, are left out: the error names one. */
export function asked(
  plan: Plan,
  asOf: string,
  own: boolean,
  ids: readonly string[],
  dialect: SqlDialect = "duckdb",
): readonly string[] {
  try {
    progressSql(plan, {
      dialect,
      table: "t",
      asOf,
      indicators: ids,
      ...(own && { targets: { table: "o", place: "p", indicator: "i", value: "v" } }),
    });
    return ids;
  } catch (error) {
    const { code, path } = (error as { issue: { code: string; path: string } }).issue;
    if (code !== "sql-progress-not-here") throw error;
    return asked(
      plan,
      asOf,
      own,
      ids.filter((id) => path !== `/indicators/${id}`),
      dialect,
    );
  }
}

const near = (a: number | null, b: Cell | undefined): boolean =>
  a === null
    ? b === null
    : b !== null && Math.abs(a - Number(b)) <= 0.5000001e-6 * Math.max(1, Math.abs(a) * 1e-6);

/** What was compared, and where an engine says something else than `assess`. */
export interface Compared {
  readonly differences: readonly string[];
  readonly seen: ReadonlySet<string>;
  readonly verdicts: number;
}

let tables = 0;

/** Plans, places and days at random, judged by engines and by `assess`. */
export async function compareProgress(
  engines: readonly Engine[],
  { seed, rounds, yearEnds }: { seed: bigint; rounds: number; yearEnds?: string },
): Promise<Compared> {
  const random = randomNumbers(seed);
  const seen = new Set<string>();
  const differences: string[] = [];
  let verdicts = 0;
  for (let round = 0; round < rounds; round++) {
    const plan = judgedPlan(random, yearEnds);
    const byPlace = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [`place ${at}`, judgedObservations(plan, random)]),
    );
    const asOf = pick(random, [
      "2023-12-31",
      "2022-12-31",
      "2025-10-31",
      "2025-12-31",
      "2026-12-31",
      "2024-03-31",
    ]);
    const targets: Record<string, Record<string, string>> = {};
    const isOwn = random(3) > 0;
    if (isOwn) {
      for (const place of Object.keys(byPlace)) {
        for (const { id, unit } of plan.indicators) {
          if (random(2) === 0)
            targets[place] = {
              ...targets[place],
              [id]: unit === "位" ? String(1 + random(9)) : pick(random, ["8.25", "10", "7.125", "20"]),
            };
        }
      }
    }
    const all = plan.indicators.map(({ id }) => id);
    const round_ = tables++;
    for (const engine of engines) {
      const ids = asked(plan, asOf, isOwn, all, engine.dialect);
      const table = `judged_${round_}`;
      await fillObservations(engine, table, plan, byPlace);
      await fillTargets(engine, `${table}_own`, targets);
      const sql = progressSql(plan, {
        dialect: engine.dialect,
        table,
        asOf,
        indicators: ids,
        regions: Object.keys(byPlace),
        ...(isOwn && {
          targets: { table: `${table}_own`, place: "place", indicator: "indicator", value: "target" },
        }),
      });
      const found = await rowsOf(engine, sql);
      if (found.size !== Object.keys(byPlace).length * ids.length) differences.push(`${found.size} rows`);
      for (const [place, own] of Object.entries(byPlace)) {
        const single = placePlan(plan, own, targets[place]);
        for (const id of ids) {
          const expected = assess(single, id, own, { asOf });
          seen.add(expected.verdict).add(expected.reason ?? "");
          verdicts++;
          const indicator = single.indicators.find((one) => one.id === id);
          const lines = differencesOf(single, expected, found.get(`${place} ${id}`));
          differences.push(
            ...lines.map((line) =>
              [engine.dialect, asOf, line, JSON.stringify([indicator, own[id]])].join("\n"),
            ),
          );
        }
      }
    }
  }
  return { differences, seen, verdicts };
}

/** The rows of a statement by place and indicator. */
export async function rowsOf(engine: Engine, sql: string): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const columns = `verdict, reason, met, value, ${textOf(engine, "ends_on")}, completion, elapsed_share, pace, gap`;
  const rows = await engine.run(`SELECT place, indicator, ${columns} FROM (${sql}) AS asked`);
  return new Map(rows.map(([place, id, ...rest]) => [`${place} ${id}`, rest] as const));
}

export async function fillTargets(engine: Engine, table: string, targets: Targets): Promise<void> {
  const rows = Object.entries(targets).flatMap(([place, own]) =>
    Object.entries(own).map(([id, value]) => [place, id, value]),
  );
  await engine.fill(table, { place: "VARCHAR", indicator: "VARCHAR", target: "DECIMAL(18, 4)" }, rows);
}

export function differencesOf(
  plan: Plan,
  expected: Pick<
    Assessment,
    "verdict" | "reason" | "met" | "latest" | "gap" | "completion" | "elapsedShare" | "pace"
  >,
  got: readonly Cell[] | undefined,
): readonly string[] {
  const [verdict, reason, met, value, endsOn, completion, elapsed, pace, gap] = got ?? [];
  const { latest } = expected;
  const lines = [
    [String(expected.verdict), String(verdict)],
    [String(expected.reason ?? null), String(reason)],
    [String(expected.met), String(met)],
    [latest?.value ?? "", plain(value)],
    [latest === undefined ? "" : parsePeriod(latest.period, plan).end, plain(endsOn)],
    [expected.gap?.value ?? "", plain(gap)],
  ].flatMap(([a, b]) => (a === b ? [] : [`expected ${a}, received ${b}`]));
  const numbers = [
    ["completion", expected.completion, completion],
    ["elapsed", expected.elapsedShare, elapsed],
    ["pace", expected.pace, pace],
  ] as const;
  return [
    ...lines,
    ...numbers.flatMap(([name, a, b]) => (near(a, b) ? [] : [`${name}: expected ${a}, received ${b}`])),
  ];
}
