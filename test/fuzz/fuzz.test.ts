import fc from "fast-check";
import * as main from "ipr-plan";
import * as charts from "ipr-plan/charts";
import * as docx from "ipr-plan/docx";
import * as reading from "ipr-plan/import";
import * as sql from "ipr-plan/sql";
import * as xlsx from "ipr-plan/xlsx";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";
import { reachedNames } from "./reached.js";
import { target } from "./target.js";
import { targets } from "./targets.js";

const report = (cases: number) => fuzz({ seed: 20_251_231, targets, cases });

test("three thousand hostile cases end in results or in usage errors, and leave prototypes and arguments as they were", async () => {
  const { findings, perTarget } = await report(3200);
  expect(findings).toEqual([]);
  expect(Object.keys(perTarget)).toHaveLength(targets.length);
});

test("the same seed gives the same run", async () => {
  expect((await report(400)).digest).toBe((await report(400)).digest);
});

test("a changed argument and a polluted prototype are seen", async () => {
  const inputs: fc.Arbitrary<{ list: number[] }> = fc.record({ list: fc.array(fc.integer()) });
  type Run = (input: { list: number[] }) => unknown;
  const found = async (run: Run): Promise<readonly (string | undefined)[]> => {
    const named = { name: "broken", perRound: 1, inputs };
    const both = [target({ ...named, run }), target({ ...named, runLater: async (input) => run(input) })];
    const reports = await Promise.all(both.map((one) => fuzz({ seed: 1, cases: 1, targets: [one] })));
    return reports.map(({ findings }) => findings[0]?.error);
  };
  expect(await found(() => null)).toEqual([undefined, undefined]);
  for (const error of await found(({ list }) => list.push(2))) expect(error).toMatch(/^TypeError/);
  const polluted = await found(() => Object.assign(Object.prototype, { polluted: true }));
  for (const error of polluted) expect(error).toMatch(/polluted the prototype of Object/);
});

/** Functions that no target calls, each with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  defineFormula: "gives back what it is given, for the compiler to look at",
  defineIndicators: "gives back what it is given, for the compiler to look at",
  definePlan: "gives back what it is given, for the compiler to look at",
  planJsonSchema: "takes nothing, and gives always the same",
};

test("every public function is called by a target, or it is said why none calls it", () => {
  const reached = reachedNames();
  const all = [main, charts, docx, reading, sql, xlsx].flatMap((room) =>
    Object.entries(room).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
  );
  expect(all.length).toBeGreaterThan(100);
  const missed = all.filter((name) => !reached.has(name));
  expect(missed.toSorted()).toEqual(Object.keys(leftOut).toSorted());
});
