import { highValuePatentsPer10k, royaltiesTotal } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import {
  formulaSql,
  highValueSql,
  progressSql,
  rollUpSql,
  type SqlDialect,
  type SqlTableSubject,
  tableSql,
} from "ipr-plan/sql";
import { panelPlan } from "./roll-up/panel.js";
import { columnsFor } from "./same-as-counter.js";

type Samples = Readonly<Record<string, string>>;

/** The text of each statement, to be read and compared. */
export function samplesFor(dialect: SqlDialect): Samples {
  const quotient = formulaSql(highValuePatentsPer10k, {
    dialect,
    columns: { patents: "patents", population: { column: "population", places: 1 } },
  });
  const bounded = formulaSql(royaltiesTotal, {
    dialect,
    columns: {
      imports: { column: "imports", unit: "万元", places: 2, bounds: [0, "100000000"] },
      exports: { column: "exports", unit: "万元", places: 2, bounds: [0, "100000000"] },
    },
    rounding: "half-even",
  });
  const { judged, counts, overlaps, records } = highValueSql({
    dialect,
    table: ["public", "register"],
    columns: columnsFor({ dialect }),
    by: { sql: "left(held_in, 4)" },
    on: "2025-12-31",
    jurisdiction: "450000",
    pledgeAtLeast: { value: "1000", unit: "万元" },
  });
  return {
    ...Object.assign(
      {},
      ...[tablesFor, rollUpsFor, progressFor].map((write) => unlessRefused(() => write(dialect))),
    ),
    "formula-value": quotient.value,
    "formula-reason": quotient.reason,
    "formula-with-bounds": bounded.value,
    "high-value-judged": judged,
    "high-value-counts": counts,
    "high-value-overlaps": overlaps,
    "high-value-records": records,
  };
}

/** Nothing where the statement is not written for the engine. */
function unlessRefused(write: () => Samples): Samples {
  try {
    return write();
  } catch (error) {
    if ((error as { issue?: { code: string } }).issue?.code === "sql-not-here") return {};
    throw error;
  }
}

const table = "observations";

function rollUpsFor(dialect: SqlDialect): Samples {
  const rolled = {
    dialect,
    table,
    valuePlaces: 4,
    regions: { table: "cities", place: "name", by: "province" },
  } as const;
  const flows = rollUpSql(panelPlan(), {
    ...rolled,
    frequency: "quarter",
    indicators: ["stock", "flow", "share"],
  });
  const ratios = rollUpSql(panelPlan(), {
    ...rolled,
    indicators: ["density", "mean"],
    parts: { density: { numerator: "stock", denominator: "people" } },
    weights: { mean: { 南宁: 1200, 柳州: 800 } },
    places: 2,
  });
  return { "roll-up-quarters": flows.places, "roll-up-ratios": ratios.whole ?? "" };
}

function progressFor(dialect: SqlDialect): Samples {
  const progress = progressSql(guangxi2025, {
    dialect,
    table,
    asOf: "2023-12-31",
    indicators: ["high-value-patents-per-10k", "registered-trademarks"],
    targets: { table: "targets", place: "place", indicator: "indicator", value: "value" },
  });
  return { "progress-places": progress };
}

function tablesFor(dialect: SqlDialect): Samples {
  const subjects: readonly SqlTableSubject[] = ["plan", "observations", "patents"];
  return Object.fromEntries(
    subjects.map((subject) => [
      `tables-${subject}`,
      tableSql(subject, { dialect, schema: "ip", language: "zh-Hans" })
        .flatMap(({ create, comments, insert, select }) => [create, ...comments, insert, select])
        .join(";\n\n"),
    ]),
  );
}
