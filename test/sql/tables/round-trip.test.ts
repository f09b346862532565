import { countHighValuePatents, type ObservationInputs, observe, type Plan } from "ipr-plan";
import * as shipped from "ipr-plan/plans";
import {
  observationRows,
  observationsFromRows,
  patentRows,
  patentsFromRows,
  planFromRows,
  planRows,
  type SqlRow,
  tableSql,
} from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { registerWithHoles } from "../made-up-holes.js";
import { pick, randomNumbers } from "../random.js";
import { type Database, openDatabases, throughTables } from "./tables.js";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
}, 120_000);

const plans = (Object.values(shipped) as unknown[]).filter(
  (one): one is Plan => typeof one === "object" && one !== null && "indicators" in one && "title" in one,
);

describe("what goes through the tables is what it was", () => {
  test("there are plans to try", () => expect(plans.length).toBeGreaterThan(5));

  test.each(plans.map((plan) => [plan.id, plan] as const))("the plan %s", async (_, plan) => {
    for (const database of databases) {
      const tables = tableSql("plan", { dialect: database.dialect });
      const back = await throughTables(database, tables, planRows(plan));
      expect(planFromRows(back)).toEqual({ ok: true, plan });
    }
  });

  test("observations of places: values of many digits, gaps, qualifiers, references, parts of years", async () => {
    const plan = shipped.guangxi2025 as Plan;
    const random = randomNumbers(7n);
    const byPlace = Object.fromEntries(
      ["南宁", 'O\'Hara "x"', "constructor"].map((place) => {
        const inputs: Record<string, ObservationInputs[string]> = {};
        for (const indicator of plan.indicators) {
          if (random(3) === 0) continue;
          const periods = ["2021", "2022-S1", "2022", "2023-01/2023-09", "2023-06-30", "2024-02"];
          inputs[indicator.id] = Object.fromEntries(
            periods
              .filter(() => random(2) === 0)
              .map((period) => [
                period,
                random(4) === 0
                  ? { missing: pick(random, ["blank-cell", "not-reported"]) }
                  : {
                      value: `${random(90)}.${random(1000)}0${random(2) === 0 ? "00001" : ""}`,
                      status: pick(random, ["A", "P", "E", "F", "B"]),
                      ...(random(3) === 0 && { qualifier: "about" }),
                      ...(random(3) === 0 && {
                        reference: { document: "年鉴", locator: "表'1", raw: '约"9"' },
                      }),
                    },
              ]),
          ) as never;
        }
        return [place, observeWhatFits(plan, inputs)];
      }),
    );
    const full = withoutEmpty(byPlace);
    for (const database of databases) {
      const tables = tableSql("observations", { dialect: database.dialect, places: 12 });
      const rows = observationRows(plan, byPlace, { places: 12 });
      const back = await throughTables(database, tables, { observations: rows });
      expect(observationsFromRows(plan, back.observations)).toEqual({ ok: true, byPlace: full });
    }
  });

  test("a register: the same rows again, and the same counts", async () => {
    // What contradicts itself is kept out by the checks of the tables, and is tried below.
    const records = registerWithHoles(120, 5n).filter(
      (record) => countHighValuePatents([record], { on: "2025-12-31" }).issues.length === 0,
    );
    expect(records.length).toBeGreaterThan(40);
    const options = { on: "2025-12-31", jurisdiction: "450000", pledgeAtLeast: "1000" } as const;
    for (const database of databases) {
      const rows = patentRows(records);
      const back = await throughTables(database, tableSql("patents", { dialect: database.dialect }), rows);
      const read = patentsFromRows(back);
      const sorted = read.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const { patents } = patentRows(sorted);
      expect(patents).toEqual(
        rows.patents.toSorted((a, b) => (String(a["patent"]) < String(b["patent"]) ? -1 : 1)),
      );
      expect(countHighValuePatents(read, options).total).toEqual(
        countHighValuePatents(records, options).total,
      );
    }
  });
});

describe("the tables keep out what cannot be", () => {
  const row = {
    plan: "p",
    place: "a",
    indicator: "i",
    period: "2023",
    starts_on: "2023-01-01",
    ends_on: "2023-12-31",
  };
  const value = { value: "1", status: "A", reason: null, qualifier: null, reference: null };
  test.each([
    ["a value without a status", { ...row, ...value, status: null }],
    ["a status that is none", { ...row, ...value, status: "X" }],
    ["a gap without a reason", { ...row, ...value, value: null, status: "M" }],
    ["a gap with a value", { ...row, ...value, status: "M", reason: "not-reported" }],
    ["a reason that is none", { ...row, ...value, value: null, status: "M", reason: "lazy" }],
    ["a period that ends before it starts", { ...row, ...value, ends_on: "2022-12-31" }],
  ])("%s", async (_, wrong) => {
    for (const { dialect, run } of databases) {
      const [table] = tableSql("observations", { dialect });
      if (table === undefined) throw new Error("table");
      await run(table.create);
      const insert = (row: SqlRow) =>
        run(
          table.insert,
          table.columns.map((column) => row[column] ?? null),
        );
      await insert({ ...row, ...value });
      await expect(insert({ ...wrong, period: "2024" })).rejects.toThrow();
      await expect(insert({ ...row, ...value })).rejects.toThrow();
      await run('DROP TABLE "observations"');
    }
  });
});

/** Only values that the indicator can have are entered; which these are is not what is tried here. */
function observeWhatFits(plan: Plan, inputs: ObservationInputs) {
  const kept: Record<string, ObservationInputs[string]> = {};
  for (const [id, byPeriod] of Object.entries(inputs)) {
    for (const [period, input] of Object.entries(byPeriod ?? {})) {
      const more = { ...kept[id], [period]: input };
      try {
        observe(plan, { [id]: more });
        kept[id] = more;
      } catch {
        // It is left out.
      }
    }
  }
  return observe(plan, kept);
}

function withoutEmpty(byPlace: Readonly<Record<string, object>>) {
  return Object.fromEntries(
    Object.entries(byPlace).map(([place, own]) => [
      place,
      Object.fromEntries(
        Object.entries(own).filter(
          ([, series]) => (series as { observations: unknown[] }).observations.length > 0,
        ),
      ),
    ]),
  );
}
