import { type Plan, planJsonSchema, planTable } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

// The schemas say what a plan is, and need zod; the door of each call looks at plans without it. Both must know the same fields.

type Fields = Readonly<Record<string, unknown>>;

const reference = { document: "某市规划", locator: "表1", raw: "10" };
const target = { year: "2025", basis: "level", comparator: "at-least", value: "10", reference };
const baseline = { year: "2020", value: "5", reference };
const increment = { comparator: "at-least", value: "5", reference };
const indicator: Fields = {
  id: "patents",
  name: { "zh-Hans": "专利" },
  measure: "point-in-time",
  regionRule: "sum",
  direction: "increase",
  origin: "table",
  targets: [target],
  references: [reference],
};
const plan: Fields = {
  id: "city",
  title: { "zh-Hans": "某市规划" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  indicators: [indicator],
  references: [reference],
};
const withIndicator = (fields: Fields): Fields => ({ ...plan, indicators: [{ ...indicator, ...fields }] });
const withTarget = (one: Fields): Fields => withIndicator({ targets: [one] });
const { comparator: _, value: __, ...terms } = target;

const objects: readonly (readonly [
  definition: string | undefined,
  made: (fields: Fields) => Fields,
  whole: Fields,
  path: string,
])[] = [
  [undefined, (fields) => fields, plan, ""],
  ["YearSpan", (period) => ({ ...plan, period }), { start: "2021", end: "2025" }, "/period"],
  ["Jurisdiction", (jurisdiction) => ({ ...plan, jurisdiction }), { level: "city" }, "/jurisdiction"],
  ["Indicator", (fields) => ({ ...plan, indicators: [fields] }), indicator, "/indicators/0"],
  ["Baseline", (one) => withIndicator({ baseline: one }), baseline, "/indicators/0/baseline"],
  ["Increment", (one) => withIndicator({ increment: one }), increment, "/indicators/0/increment"],
  ["SingleTarget", withTarget, target, "/indicators/0/targets/0"],
  [
    "RangeTarget",
    withTarget,
    { ...terms, comparator: "between", lower: "5", upper: "10" },
    "/indicators/0/targets/0",
  ],
  [
    "WordsTarget",
    withTarget,
    { ...terms, basis: "words", text: { "zh-Hans": "提高" } },
    "/indicators/0/targets/0",
  ],
  [
    "ComparedTarget",
    withTarget,
    { ...terms, basis: "compared", comparator: "at-least", with: { name: { "zh-Hans": "全国" } } },
    "/indicators/0/targets/0",
  ],
  ["Reference", (one) => ({ ...plan, references: [one] }), reference, "/references/0"],
];

interface JsonSchema {
  readonly properties: Fields;
  readonly $defs: Readonly<Record<string, { readonly properties: Fields }>>;
}

describe("each field that the schema has is known at the door", () => {
  const schema = planJsonSchema() as unknown as JsonSchema;
  // Where these are gone it is no slip, but no plan at all, or a target of another kind.
  const decisive = ["Plan: indicators"];
  for (const kind of ["Single", "Range", "Words", "Compared"]) {
    decisive.push(`${kind}Target: basis`, `${kind}Target: comparator`);
  }

  test.each(
    objects.flatMap(([definition, made, whole, path]) =>
      Object.keys((definition === undefined ? schema : schema.$defs[definition])?.properties ?? {})
        .map((name) => ({ field: `${definition ?? "Plan"}: ${name}`, name, made, whole, path }))
        .filter(({ field }) => !decisive.includes(field)),
    ),
  )("$field: a slip in it is told with the right name", ({ name, made, whole, path }) => {
    const { [name]: value = "", ...others } = whole;
    const slip = `${name}q`;
    expect(planTable(made(whole) as unknown as Plan).rows).toHaveLength(1);
    expect(thrown(() => planTable(made({ ...others, [slip]: value }) as unknown as Plan))).toMatchObject({
      code: "plan-invalid",
      path: `${path}/${slip}`,
      expected: `"${name}"`,
      received: `"${slip}"`,
      write: { key: name },
    });
  });
});
