// What validatePlan is told beside the plan; a wrong call throws, whatever the plan is.
import { type Plan, type ValidateOptions, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";
import { soundPlan } from "./sound-plan.js";

// What plain JavaScript passes, past the types.
const call = (options: unknown) => validatePlan(soundPlan, options as ValidateOptions);

describe("the options of validatePlan", () => {
  const plans = { "zh-Hans": "规划数组", en: "a list of plans" };
  const withIds = { "zh-Hans": "各有 id 的数组", en: "a list of objects, each with an id" };
  const record = { "zh-Hans": "对象", en: "an object" };
  const listOf = (count: number) => ({ "zh-Hans": `含 ${count} 项的数组`, en: `an array of ${count}` });
  const text = { "zh-Hans": '"own"', en: '"own"' };
  test.each([
    ["parents", { id: "own" }, plans, record],
    ["parents", "own", plans, text],
    ["catalogue", { id: "own" }, withIds, record],
    ["catalogue", "own", withIds, text],
    ["catalogue", ["own"], withIds, listOf(1)],
    ["catalogue", [null], withIds, listOf(1)],
    ["catalogue", [{}], withIds, listOf(1)],
    ["catalogue", [{ id: 1 }], withIds, listOf(1)],
    ["catalogue", [{ id: "own" }, { name: "another" }], withIds, listOf(2)],
    ["formulas", { id: "own" }, withIds, record],
    ["formulas", ["own"], withIds, listOf(1)],
    ["formulas", [{ id: "own" }, {}], withIds, listOf(2)],
  ])("%s cannot be %j", (option, given, expected, received) => {
    expect(thrown(() => call({ [option]: given }))).toStrictEqual({
      code: "argument-invalid",
      level: "error",
      path: `/${option}`,
      expected: expected.en,
      received: received.en,
      message: {
        "zh-Hans": `参数 ${option} 有误：应为 ${expected["zh-Hans"]}，实为 ${received["zh-Hans"]}`,
        en: `Argument ${option}: expected ${expected.en}, received ${received.en}`,
      },
    });
  });

  test("each parent is a plan", () => {
    expect(thrown(() => call({ parents: [soundPlan, {}] }))).toMatchObject({ code: "plan-invalid" });
  });

  test("an empty list is a list", () => {
    expect(call({ parents: [], catalogue: [] }).map(({ code }) => code)).toStrictEqual([
      "catalogue-unknown",
      "catalogue-unknown",
    ]);
  });
});

describe("a plan that changes while it is read", () => {
  /** A plan whose indicators are there for the check of its shape, and not for the rules. */
  function fleeting(): Plan {
    const reads = { left: countReads() - 1 };
    const get = () => {
      if (reads.left-- > 0) return [];
      throw new Error("gone");
    };
    return Object.defineProperty({ ...bare }, "indicators", { enumerable: true, get });
  }

  test("is unreadable, and throws nothing", () => {
    expect(validatePlan(fleeting())).toMatchObject([{ code: "plan-unreadable", level: "error", path: "" }]);
  });
});

const bare: Plan = {
  id: "bare",
  title: { "zh-Hans": "规划" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  indicators: [],
  references: [{ document: "规划", locator: "表", raw: "…" }],
};

/** How often a sound plan is asked for its indicators. */
function countReads(): number {
  let reads = 0;
  const get = () => {
    reads++;
    return [];
  };
  validatePlan(Object.defineProperty({ ...bare }, "indicators", { enumerable: true, get }));
  return reads;
}
