import { describe, expect, test } from "vitest";
import { expectCommitted } from "./committed.js";
import { compilerMessages } from "./compiler-messages.js";

const withPatents = (fields: string) => `definePlan({ ...head, indicators: [{ ...patents, ${fields} }] });`;
const withTarget = (fields: string) => withPatents(`targets: [{ ...terms, ${fields} }]`);

/** What is written wrongly most often: the mistake, its code, and the word that the message must have. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ["a misspelt id", 'assess(plan, "royaltys", observed);', "royalties"],
  ["a misspelt id of a chart", 'outlookChart(plan, "royaltys", observed);', "royalties"],
  ["a misspelt id of an observation", "observe(plan, { royaltys: { 2022: 1 } });", "royalties"],
  [
    "a misspelt id in an action",
    'definePlan({ ...head, indicators: [patents], actions: [{ id: "a", kind: "task", title: { "zh-Hans": "任务" }, serves: ["patent"] }] });',
    "patents",
  ],
  [
    "a misspelt id in a goal",
    'definePlan({ ...head, indicators: [patents], goals: [{ year: "2025", text: { "zh-Hans": "目标" }, indicators: ["patent"] }] });',
    "patents",
  ],
  [
    "no reference",
    withPatents('targets: [{ year: "2025", basis: "level", comparator: "at-least", value: "120" }]'),
    "reference",
  ],
  ["an empty list of references", withPatents("references: []"), "references"],
  ["a number for a value", withTarget('comparator: "at-least", value: 120'), "value"],
  ["a number for a year", "definePlan({ ...head, baseYear: 2020, indicators: [patents] });", "baseYear"],
  ["a wrong comparator", withTarget('comparator: ">=", value: "120"'), "at-least"],
  ["an interval with one number", withTarget('comparator: "between", value: "120"'), "value"],
  ["an interval with one end", withTarget('comparator: "between", lower: "1"'), "upper"],
  ["a wrong basis", withTarget('basis: "growth", comparator: "attain", value: "1"'), "annual-growth"],
  ["an unknown option", 'assess(plan, "royalties", observed, { asof: "2023" });', "asOf"],
  ["an unknown method", 'outlook(plan, "royalties", observed, { method: "arima" });', "consensus"],
  ["a wrong measure", withPatents('measure: "yearly"'), "annual"],
  ["an unknown status", 'observe(plan, { royalties: { 2022: { value: 1, status: "X" } } });', "status"],
  ["a value that is none", "observe(plan, { royalties: { 2022: true } });", "2022"],
  [
    "no region rule",
    'definePlan({ ...head, indicators: [{ id: "patents", name: { "zh-Hans": "专利" }, measure: "annual", direction: "increase", origin: "table", targets: [], references: [reference] }] });',
    "regionRule",
  ],
  ["a misspelt field", withPatents('regionrule: "sum"'), "regionRule"],
  ["a text in no language", withPatents('name: "专利"'), "name"],
  ["values in place of observations", 'assess(plan, "royalties", { royalties: { 2022: 1 } });', "Series"],
  [
    "a code that is not listed",
    'issuesOf({ code: "unit-unknwon", level: "error", path: "", message: { "zh-Hans": "单位", en: "unit" } });',
    "unit-unknown",
  ],
];

const sound = [
  'definePlan({ ...head, indicators: [patents], actions: [{ id: "a", kind: "task", title: { "zh-Hans": "任务" }, serves: ["patents"] }] });',
  withTarget('comparator: "between", lower: "1", upper: "2"'),
];

describe("what the compiler says of the commonest mistakes", () => {
  const found = compilerMessages([...mistakes.map(([, code]) => code), ...sound]);

  test("is the committed text", () => {
    const texts = mistakes.map(
      ([title, code], index) => `${title}\n  ${code}\n  ${found[index]?.join("\n  ")}\n`,
    );
    expectCommitted("test/structure/compiler-messages.txt", texts.join("\n"));
  });

  test.each(mistakes.map(([title, , word], index) => [title, word, found[index] ?? []] as const))(
    "%s: one mistake, told in a few lines that have the word %s",
    (_title, word, messages) => {
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(word);
      expect(messages[0]?.split("\n").length).toBeLessThanOrEqual(4);
      expect(messages[0]?.length).toBeLessThan(480);
    },
  );

  test("what is written rightly compiles", () => {
    expect(found.slice(mistakes.length)).toEqual(sound.map(() => []));
  });
});
