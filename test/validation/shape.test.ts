// A plan written in TypeScript or JavaScript needs no other check: shape first, then what it says.
import fc from "fast-check";
import { type Plan, parsePlan, validatePlan } from "ipr-plan";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { soundPlan } from "./sound-plan.js";

// What plain JavaScript passes, past the types.
const checked = (data: unknown) => validatePlan(data as Plan);
const places = (data: unknown) => checked(data).map(({ code, path }) => `${code} ${path}`);
const [first, second] = soundPlan.indicators;

describe("validatePlan checks the shape", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "type-invalid "],
    ["nothing", undefined, "field-missing "],
    ["a text", "plan", "type-invalid "],
    ["a result of parsePlan", parsePlan(soundPlan), "key-unknown /ok"],
    ["a year that is a number", { ...soundPlan, baseYear: 2020 }, "type-invalid /baseYear"],
    [
      "an indicator without its region rule",
      { ...soundPlan, indicators: [{ ...first, regionRule: undefined }, second] },
      "field-missing /indicators/0/regionRule",
    ],
    ["an unknown comparator", damaged("comparator", "≥"), "value-invalid /indicators/1/targets/0/comparator"],
    ["a value that is no number", damaged("value", "1,000"), "decimal-invalid /indicators/1/targets/0/value"],
  ])("%s", (_, data, expected) => {
    expect(places(data)[0]).toBe(expected);
    const parsed = parsePlan(data);
    expect(parsed.ok ? [] : parsed.issues).toStrictEqual(checked(data));
  });

  test("rules are read too where only fields are unknown or empty, all in the order of the plan", () => {
    const [target] = second.targets;
    const plan = {
      ...soundPlan,
      issuer: undefined,
      indicators: [
        { ...first, untis: "件" },
        { ...second, targets: [{ ...target, year: "2030" }] },
      ],
    };
    expect(places(plan)).toEqual([
      "key-unknown /indicators/0/untis",
      "target-year-outside /indicators/1/targets/0/year",
      "value-undefined /issuer",
    ]);
  });

  test("a field that is undefined is told from one that is missing", () => {
    const [issue] = checked({ ...soundPlan, issuer: undefined });
    expect(issue).toMatchObject({ code: "value-undefined", path: "/issuer", received: "undefined" });
    expect(parsePlan({ ...soundPlan, issuer: undefined })).toStrictEqual({ ok: false, issues: [issue] });
  });
});

function damaged(field: string, value: unknown) {
  const [target] = second.targets;
  return { ...soundPlan, indicators: [first, { ...second, targets: [{ ...target, [field]: value }] }] };
}

describe("validatePlan never throws", () => {
  class Written {
    readonly #plan = soundPlan;
    get id(): string {
      return this.#plan.id;
    }
  }
  const circle: Record<string, unknown> = { ...national2025 };
  circle["actions"] = [circle];
  const once = () => {
    let reads = 0;
    const indicators = { enumerable: true, get: () => (reads++ === 0 ? [] : null) };
    return Object.defineProperty({ ...soundPlan, indicators: undefined }, "indicators", indicators);
  };
  const hostile = new Proxy(
    {},
    {
      ownKeys() {
        throw new Proxy({}, { getPrototypeOf: () => raise() });
      },
    },
  );
  test.each<[string, unknown, string]>([
    ["a cycle", circle, "plan-too-deep"],
    ["an instance of a class", new Written(), "field-missing"],
    ["an instance with all fields", Object.assign(new (class Mine {})(), soundPlan), ""],
    [
      "a getter that throws",
      {
        ...soundPlan,
        get title() {
          return raise();
        },
      },
      "plan-unreadable",
    ],
    ["a getter that gives something else each time", once(), "type-invalid"],
    ["a proxy that throws what throws", hostile, "plan-unreadable"],
    ["a map", new Map(Object.entries(soundPlan)), "field-missing"],
  ])("%s", (_, data, code) => {
    expect(checked(data)[0]?.code ?? "").toBe(code);
  });

  test("whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        expect(checked(data).length).toBeGreaterThan(0);
      }),
    );
  });

  test("whatever a field of a plan is", () => {
    const field = fc.constantFrom(...Object.keys(guangxi2025));
    fc.assert(
      fc.property(field, fc.anything(), (name, value) => {
        const plan = deepFreeze({ ...soundPlan, [name]: value });
        expect(Array.isArray(checked(plan))).toBe(true);
        // An issue of reading hides a mistake of a rule.
        expect(checked(plan).map(({ code }) => code)).not.toContain("plan-unreadable");
      }),
    );
  });
});

function raise(): never {
  throw new Error("trap");
}
