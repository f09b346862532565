import { describe, expect, test } from "vitest";
import { randomNumbers } from "../sql/random.js";
import type { Answered, OracleArea } from "./area.js";
import { areas } from "./areas.js";
import { askPython, pythonVersion } from "./python.js";

const seed = 20_251_231n;
const isThere = pythonVersion() !== undefined;

/** The cases of an area, each with a wrong answer. */
function* withMistakes({ make }: OracleArea): Iterable<Answered> {
  for (const one of make(randomNumbers(seed), 10)) yield { ...one, answer: "changed" };
}

describe.skipIf(!isThere).each(areas)(
  `a second implementation, in Python (where python3 is there), of $name, seed ${seed}`,
  (area) => {
    test("gives the same answers as the library", async () => {
      const told = await askPython(area.script, area.make(randomNumbers(seed), 200));
      expect(told.first).toStrictEqual([]);
      expect([told.cases, told.different]).toStrictEqual([200, 0]);
      expect(Object.keys(told.outcomes).length).toBeGreaterThan(1);
    });

    test("reports every answer that was changed, where the oracle has one of its own", async () => {
      const told = await askPython(area.script, withMistakes(area));
      expect(told.different + (told.outcomes["undecided"] ?? 0)).toBe(10);
      expect(told.different).toBeGreaterThan(0);
      expect(told.first[0]?.library).toBe("changed");
    });
  },
);
