// The figures of docs/limits.md: the largest of each that was tried, its time and the memory of its process, each in a
// process of its own: `npm run build && npx tsx test/bench/limits.ts` prints the table.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  allocate,
  assessPlan,
  countHighValuePatents,
  evaluate,
  evaluateColumns,
  type FormulaDefinition,
  forecastMany,
  highValuePatentsPer10k,
  type Indicator,
  type Observations,
  observe,
  type Plan,
  parsePlan,
  planTable,
  rollUp,
  series,
  splitOverTime,
  toCsv,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { madeUpRegister } from "../../examples/made-up-register.js";

/** Something large: what it is in words, and how to make it and then to do the work that is measured. */
interface Trial {
  readonly what: string;
  readonly prepare: () => () => unknown;
}

const published: readonly Indicator[] = guangxi2025.indicators;

/** A plan of many indicators, each with an id of its own. */
function largePlan(size: number): Plan {
  const indicators = Array.from({ length: size }, (_, index): Indicator => {
    const like = published[index % published.length];
    if (like === undefined) throw new Error("no indicator");
    return { ...like, id: `indicator-${index}` };
  });
  const { actions: _, goals: __, facts: ___, ...plan } = guangxi2025;
  return JSON.parse(JSON.stringify({ ...plan, indicators }));
}

function formula(expression: string, inputs: readonly string[]): FormulaDefinition {
  const input = (name: string) => ({ name: { "zh-Hans": name }, unit: "件", measure: "annual" as const });
  return {
    id: "made-up",
    name: { "zh-Hans": "某指标" },
    inputs: Object.fromEntries(inputs.map((name) => [name, input(name)])),
    expression,
    unit: "件",
    measure: "annual",
    regionRule: "sum",
    places: 2,
    references: [],
  };
}

const weights = (size: number) =>
  Object.fromEntries(
    Array.from({ length: size }, (_, index) => [`region ${index}`, 1 + ((index * 7919) % 1000)]),
  );
const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(1800, 0, 1 + index)).toISOString().slice(0, 10),
  );

const table = (size: number) => () => {
  const rows = planTable(guangxi2025).rows;
  const many = {
    ...planTable(guangxi2025),
    rows: Array.from({ length: size }, (_, index) => rows[index % rows.length]),
  };
  return many as ReturnType<typeof planTable>;
};

const trials: Record<string, Trial> = {
  "plan: parsePlan": {
    what: "50,000 indicators, 84 MB of JSON",
    prepare: () =>
      (
        (plan) => () =>
          parsePlan(plan)
      )(largePlan(50_000)),
  },
  "plan: validatePlan": {
    what: "50,000 indicators",
    prepare: () =>
      (
        (plan) => () =>
          validatePlan(plan)
      )(largePlan(50_000)),
  },
  "plan: assessPlan": {
    what: "50,000 indicators with five years each",
    prepare: () => {
      const plan = largePlan(50_000);
      const years = { 2020: 1, 2021: 2, 2022: 3, 2023: 4, 2024: 5 };
      const observed: Observations = observe(
        plan,
        Object.fromEntries(plan.indicators.map(({ id }) => [id, years])),
      );
      return () => assessPlan(plan, observed, { asOf: "2024-12-31" });
    },
  },
  series: {
    what: "80,000 days, made and rolled up to years",
    prepare: () => {
      const values = Object.fromEntries(days(80_000).map((day, index) => [day, index]));
      return () =>
        rollUp(series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, values), "year");
    },
  },
  "expression: evaluate": {
    what: "1,000 characters, 500 terms",
    prepare: () =>
      (
        (one) => () =>
          evaluate(one, { a: "1.5" })
      )(formula("a+".repeat(499).concat("a"), ["a"])),
  },
  evaluateColumns: {
    what: "10,000,000 rows of two columns",
    prepare: () => {
      const patents = Float64Array.from({ length: 10_000_000 }, (_, index) => index % 99_991);
      const population = Float64Array.from({ length: 10_000_000 }, (_, index) => 1 + (index % 4999));
      return () => evaluateColumns(highValuePatentsPer10k, { patents, population });
    },
  },
  "allocate, largest remainder": {
    what: "1,000,000 parts",
    prepare: () =>
      (
        (many) => () =>
          allocate(100_000_000, many)
      )(weights(1_000_000)),
  },
  "allocate, Huntington–Hill": {
    what: "1,000,000 parts",
    prepare: () =>
      (
        (many) => () =>
          allocate(100_000_000, many, { method: "huntington-hill" })
      )(weights(1_000_000)),
  },
  "splitOverTime, Denton–Cholette": {
    what: "1,188 months under 99 yearly totals",
    prepare: () => {
      const months = Array.from({ length: 1188 }, (_, index) => [
        `${2000 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, "0")}`,
        10 + (index % 7),
      ]);
      const totals = Object.fromEntries(
        Array.from({ length: 99 }, (_, index) => [String(2000 + index), 150 + index]),
      );
      return () => splitOverTime(totals, Object.fromEntries(months), { method: "denton-cholette" });
    },
  },
  "register: countHighValuePatents": {
    what: "2,000,000 patents from a generator",
    prepare: () => () =>
      countHighValuePatents(madeUpRegister(2_000_000), {
        on: "2025-12-31",
        jurisdiction: "CN",
        by: ({ province }) => province,
      }),
  },
  forecastMany: {
    what: "100,000 series of ten years, five steps",
    prepare: () => {
      const list = Array.from({ length: 100_000 }, (_, index) =>
        Array.from({ length: 10 }, (__, year) => 100 + ((index * 31 + year * 17) % 50) + year * (index % 9)),
      );
      return () => forecastMany(list, { steps: 5 });
    },
  },
  toCsv: {
    what: "500,000 rows of a plan's table",
    prepare: () =>
      (
        (many) => () =>
          toCsv(many)
      )(table(500_000)()),
  },
  toMarkdown: {
    what: "500,000 rows of a plan's table",
    prepare: () =>
      (
        (many) => () =>
          toMarkdown(many)
      )(table(500_000)()),
  },
};

const [wanted] = process.argv.slice(2);
if (wanted === undefined) printTable();
else measure(wanted);

function measure(name: string): void {
  const trial = trials[name];
  if (trial === undefined) throw new Error(`No trial ${name}`);
  const work = trial.prepare();
  const before = process.resourceUsage().maxRSS;
  // Of the processor, whatever else the machine does meanwhile.
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const after = process.resourceUsage().maxRSS;
  const failed = typeof result === "object" && result !== null && "ok" in result && result.ok === false;
  console.log(JSON.stringify({ seconds, before: before / 1024, after: after / 1024, failed }));
}

function printTable(): void {
  console.log("| what | tried | time | memory before | memory after |\n|---|---|---|---|---|");
  for (const [name, { what }] of Object.entries(trials)) {
    const args = ["--import", "tsx", fileURLToPath(import.meta.url), name];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0) {
      console.log(`| ${name} | ${what} | failed: ${stderr.slice(-300)} | | |`);
      continue;
    }
    const { seconds, before, after, failed } = JSON.parse(stdout);
    console.log(
      `| ${name} | ${what} | ${seconds.toFixed(2)} s | ${before.toFixed(0)} MB | ${after.toFixed(0)} MB |${failed ? " (no result)" : ""}`,
    );
  }
}
