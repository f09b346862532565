import { checkFormula } from "ipr-plan";
import { beforeAll, expect, test } from "vitest";
import { formula } from "../formula/helpers.js";
import { type Engine, openEngines } from "./engines.js";
import { pick, randomNumbers } from "./random.js";
import { differences, expectedRows } from "./same-as-evaluate.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
}, 120_000);

/** Any expression over plain numbers. */
function expression(random: (limit: number) => number, depth: number): string {
  const part = (): string => expression(random, depth - 1);
  if (depth === 0) return pick(random, ["a", "b", "c", "a", "b", "c", "2", "0.25", "1.5", "0", "100"]);
  switch (random(8)) {
    case 0:
      return `-(${part()})`;
    case 1:
      return `${pick(random, ["min", "max", "sum"])}(${part()}, ${part()})`;
    default:
      return `(${part()}) ${pick(random, ["+", "-", "*", "/", "/"])} (${part()})`;
  }
}

test("any formula comes to what evaluate gives; on DuckDB a number too long for it is a hole, and never another number", async () => {
  const random = randomNumbers(2026n);
  let holes = 0;
  for (let at = 0; at < 30; at++) {
    const text = `sum(${expression(random, 1 + (at % 3))}, 0 * a, 0 * b, 0 * c)`;
    const definition = formula(
      text,
      "倍",
      { a: "倍", b: "倍", c: "%" },
      { places: random(5), rounding: pick(random, ["half-up", "half-even"]) },
    );
    expect(checkFormula(definition).filter(({ level }) => level === "error")).toEqual([]);
    const rows = expectedRows({ title: text, definition, places: [random(3), 0, random(2)] }, 60);
    for (const engine of engines) {
      const found = await differences(engine, rows);
      const tooLong = found.filter(
        (line) => engine.dialect === "duckdb" && line.endsWith("received ,out-of-range"),
      );
      holes += tooLong.length;
      expect([engine.dialect, text, found.filter((line) => !tooLong.includes(line))]).toEqual([
        engine.dialect,
        text,
        [],
      ]);
    }
  }
  // Most of what is asked is within what it holds.
  expect(holes).toBeLessThan(60 * 60 * 0.2);
});
