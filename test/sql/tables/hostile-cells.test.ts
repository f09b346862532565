import { countHighValuePatents, observe } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import {
  observationRows,
  observationsFromRows,
  type PlanRows,
  patentsFromRows,
  planFromRows,
  planRows,
} from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.js";

const rows = planRows(national2025);
const [observed] = observationRows(national2025, {
  全国: observe(national2025, { royalties: { 2022: "3872.5" } }),
});
const nines = "9".repeat(400);
const withoutText = { toString: [] };

/** The rows of the plan with one cell changed. */
const changed = (table: keyof PlanRows, column: string, value: unknown): PlanRows => ({
  ...rows,
  [table]: rows[table].map((row, index) => (index === 1 ? { ...row, [column]: value } : row)),
});

describe("a cell that holds no number or no JSON is an issue with its row and column", () => {
  test.each<[string, unknown]>([
    ["a list", "[1]"],
    ["a number", "3"],
    ["text", '"3"'],
    ["a number beyond floating numbers", '{"number":1e400}'],
    ["a number of 400 digits", `{"more":[${nines}]}`],
    ["a list that a driver read", [1]],
  ])("more with %s", (_, more) => {
    for (const table of ["indicators", "targets"] as const) {
      const result = planFromRows(changed(table, "more", more));
      expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([
        ["sql-row-invalid", `/${table}/1/more`],
      ]);
    }
  });

  test.each<[string, unknown]>([
    ["a word", "first"],
    ["nothing", ""],
    ["a hexadecimal number", "0x10"],
    ["a number beyond floating numbers", `1${"0".repeat(399)}`],
    ["infinity", Number.POSITIVE_INFINITY],
    ["an object without text", withoutText],
  ])("a position of %s", (_, position) => {
    const result = planFromRows(changed("targets", "position", position));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["sql-row-invalid", "/targets/1/position"],
    ]);
  });

  test.each<[string, string, unknown]>([
    ["a value of 400 digits", "value", nines],
    ["an infinite value", "value", Number.POSITIVE_INFINITY],
    ["a value without text", "value", withoutText],
    ["a reference with a number beyond floating numbers", "reference", '{"document":1e400}'],
    ["a reference that is such a number", "reference", nines],
  ])("%s of an observation", (_, column, cell) => {
    const result = observationsFromRows(national2025, [{ ...observed, [column]: cell }]);
    const path = `/全国/royalties/observations/0/${column}`;
    expect(!result.ok && result.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

test("positions are read however a driver gives them, and more as text or as objects; nothing given is changed", () => {
  const asRead = deepFreeze({
    plans: rows.plans,
    indicators: rows.indicators.map((row, index) => ({
      ...row,
      position: [BigInt(index), `${index}`, `${index}.0`, index][index % 4],
      more: JSON.parse(String(row["more"])) as object,
    })),
    targets: rows.targets,
  });
  const shuffled = { ...asRead, indicators: asRead.indicators.toReversed() };
  expect(planFromRows(shuffled)).toEqual({ ok: true, plan: national2025 });
});

describe("of a register", () => {
  const register = (row: object) =>
    patentsFromRows({ patents: [{ patent: "a", filed_on: "2010-01-01", ...row }] });

  test.each([
    ["a number of 400 digits", nines],
    ["a list with a number beyond floating numbers", '["450100",1e999]'],
    ["no JSON", "[450100"],
  ])("holders that are %s stay as they are, and the count tells of them", (_, holders) => {
    const records = register({ holders });
    expect(records).toEqual([{ id: "a", filedOn: "2010-01-01", heldIn: holders }]);
    const { issues } = countHighValuePatents(records, { on: "2023-12-31", jurisdiction: "450000" });
    expect(issues.map(({ code }) => code)).toEqual(["holder-invalid"]);
  });

  test("so do awards", () => {
    const { issues } = countHighValuePatents(register({ awards: `[${nines}]` }), { on: "2023-12-31" });
    expect(issues.map(({ code }) => code)).toEqual(["award-invalid"]);
  });

  test.each([
    ["patent", "id"],
    ["filed_on", "filedOn"],
    ["holders", "heldIn"],
    ["awards", "awards"],
  ])("a number of the column %s that JSON cannot say is its text", (column, field) => {
    for (const one of [10n ** 30n, Number.POSITIVE_INFINITY, Number.NaN])
      expect(register({ [column]: one })).toMatchObject([{ [field]: String(one) }]);
  });

  test("lapses that are no days stand first, and the others follow by their days", () => {
    const days = ["2021-03-01", withoutText, "2020-05-01", 3];
    const lapses = days.map((day) => ({ patent: "a", lapsed_on: day }));
    const [record] = patentsFromRows({ patents: [{ patent: "a" }], lapses });
    const read: readonly unknown[] = record?.lapses?.map(({ lapsedOn }) => lapsedOn) ?? [];
    expect(read).toEqual([withoutText, 3, "2020-05-01", "2021-03-01"]);
  });
});
