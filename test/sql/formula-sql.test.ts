import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngines } from "./engines.js";
import { formulaCases } from "./formula-cases.js";
import { differences, expectedRows } from "./same-as-evaluate.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
});

describe("formulaSql gives what evaluate gives, digit for digit", () => {
  test.each(formulaCases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
    const rows = expectedRows(one, 80);
    for (const engine of engines) {
      expect([engine.dialect, await differences(engine, rows)]).toEqual([engine.dialect, []]);
    }
  });
});
