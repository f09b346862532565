// The areas at small size; `npm run oracles` computes many more cases.
import { describe, expect, test } from "vitest";
import { randomNumbers } from "../sql/random.js";
import type { Answered } from "./area.js";
import { areas } from "./areas.js";
import { askOracle, pythonVersion } from "./python.js";

const hasPython = pythonVersion() !== undefined;
const skipped = hasPython ? "" : " (skipped: there is no python3 here)";

describe.runIf(hasPython)(`what Python computes from the definitions${skipped}`, () => {
  test.each(areas)("$name: the library gives the same", async ({ script, make }) => {
    const { cases, different, first } = await askOracle(script, make(randomNumbers(1n), 30));
    expect({ cases, different, first }).toEqual({ cases: 30, different: 0, first: [] });
  });

  test.each(areas)("$name: one changed value is reported as different, with its case", async (area) => {
    const asked = [...area.make(randomNumbers(1n), 20)].map(asJson);
    const at = asked.findIndex(({ answer }) => JSON.stringify(changed(answer)) !== JSON.stringify(answer));
    const wrong = asked.map((one, index) => (index === at ? { ...one, answer: changed(one.answer) } : one));
    const { different, first } = await askOracle(area.script, wrong);
    const reported = [{ case: wrong[at]?.case, library: wrong[at]?.answer }];
    expect({ different, first }).toMatchObject({ different: 1, first: reported });
  });
});

const asJson = (one: Answered): Answered => JSON.parse(JSON.stringify(one)) as Answered;

/** The same answer with its last value changed: the smallest mistake that the library could make. */
function changed(answer: unknown): unknown {
  if (typeof answer === "boolean") return !answer;
  if (typeof answer === "number") return answer + 1;
  if (typeof answer === "string") return `${answer}1`;
  if (Array.isArray(answer)) return [...answer.slice(0, -1), ...answer.slice(-1).map(changed)];
  const entries = Object.entries(answer ?? {});
  const last = entries.length - 1;
  return Object.fromEntries(entries.map(([key, one], at) => [key, at < last ? one : changed(one)]));
}

test("the same seed makes the same cases", () => {
  for (const { make } of areas) {
    const cases = () => JSON.stringify([...make(randomNumbers(3n), 50)]);
    expect(cases()).toBe(cases());
  }
});
