import { allocate } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { divisorNames } from "./every-method.js";
import { unitByUnit } from "./naive-reference.js";

const keyed = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [`part ${index}`, value]));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe("where every part has a cap, a divisor method is its definition for every total from the floors to the caps", () => {
  test.each<[number[], number[], number[]]>([
    [
      [5, 4, 5, 2],
      [0, 0, 1, 1],
      [2, 4, 3, 3],
    ],
    // A part without weight keeps its floor, and its cap gives no room.
    [
      [0, 1, 4],
      [2, 0, 1],
      [3, 1, 3],
    ],
    [
      [0, 0, 4, 5],
      [2, 2, 2, 1],
      [4, 5, 4, 5],
    ],
  ])("weights %j, floors %j, caps %j", (weights, floors, caps) => {
    const room = caps.map((cap, part) => (weights[part] === 0 ? (floors[part] ?? 0) : cap));
    for (const method of divisorNames) {
      for (let total = sum(floors); total <= sum(room); total++) {
        const limits = { floors: keyed(floors), caps: keyed(caps) };
        const { parts } = allocate(String(total), keyed(weights), { method, ...limits });
        expect([method, total, Object.values(parts).map(Number)]).toStrictEqual([
          method,
          total,
          unitByUnit(method, total, weights, floors, caps),
        ]);
      }
    }
  });
});
