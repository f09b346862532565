// The areas at small size; `npm run oracles` computes many more cases.
import { describe, expect, test } from "vitest";
import { randomNumbers } from "../sql/random.js";
import type { Answered } from "./area.js";
import { areas } from "./areas.js";
import { askOracle, pythonVersion } from "./python.js";

const withPython = pythonVersion() === undefined ? " (skipped: there is no python3 here)" : "";

describe.skipIf(withPython !== "")(`what Python computes from the definitions${withPython}`, () => {
  test.each(areas)("$name: the library gives the same", async ({ script, make }) => {
    const { cases, different, first } = await askOracle(script, make(randomNumbers(1n), 200));
    expect({ cases, different, first }).toEqual({ cases: 200, different: 0, first: [] });
  });

  test.each(areas)(
    "$name: an answer that was changed is reported as different, with its case",
    async (area) => {
      const asked = [...area.make(randomNumbers(1n), 20)];
      const changed = asked.map(
        (one, index): Answered => (index === 7 ? { ...one, answer: "changed" } : one),
      );
      const { different, first } = await askOracle(area.script, changed);
      expect(different).toBe(1);
      expect(first[0]).toMatchObject({
        case: JSON.parse(JSON.stringify(asked[7]?.case)),
        library: "changed",
      });
    },
  );
});

test("the same seed makes the same cases", () => {
  for (const { make } of areas) {
    const cases = () => JSON.stringify([...make(randomNumbers(3n), 50)]);
    expect(cases()).toBe(cases());
  }
});
