// A final evaluation rests on the assessment of the same day, and names all that was asked for.
import { assess, evaluateFinal, observe, planReport, type WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { ended, type Values } from "./ended.js";

const inWords: WordsTarget = {
  year: "2025",
  basis: "words",
  text: { "zh-Hans": "提高" },
  reference: { document: "test", locator: "test", raw: "提高" },
};
const floor = to("10", { comparator: "at-least" });
const names = [
  "plan",
  "indicator",
  "asOf",
  "target",
  "otherTargets",
  "aspired",
  "wording",
  "movement",
  "latest",
  "completion",
  "issues",
] as const;
const own = ["grade", "difference", "shareOfTarget", "isTimely", "course", "cutOffs"];

describe("names what the assessment of that day names, and nothing that is not there", () => {
  test.each<[string, Facts, Values, string[]]>([
    ["a target that was met", { targets: [floor] }, { 2024: 9, 2025: 12 }, ["target", "latest", "firstMet"]],
    ["a target of which nothing is known", { targets: [floor] }, {}, ["target", "reason"]],
    ["no target", {}, { 2025: 1 }, ["latest", "reason"]],
    [
      "several targets and one that is aspired to",
      {
        targets: [
          floor,
          to("20", { comparator: "at-most" }),
          to("15", { comparator: "at-least", strength: "strive" }),
        ],
      },
      { 2025: 9 },
      ["target", "otherTargets", "aspired", "latest"],
    ],
    [
      "a target in words",
      { baseline: from("5"), targets: [inWords] },
      { 2025: 6 },
      ["wording", "movement", "latest", "reason"],
    ],
  ])("%s", (_, facts, values, present) => {
    const plan = planOf(facts);
    const observed = observe(plan, { it: values });
    const result = evaluateFinal(plan, "it", observed);
    const assessed = assess(plan, "it", observed, { asOf: "2025-12-31", target: "final" });
    for (const name of names) {
      expect([name, name in result, result[name]]).toStrictEqual([name, name in assessed, assessed[name]]);
    }
    const always = ["plan", "indicator", "asOf", "completion", "issues"];
    expect(Object.keys(result).toSorted()).toStrictEqual([...own, ...always, ...present].toSorted());
  });

  test("the difference has the unit of the indicator, and none where it has none", () => {
    expect(ended({ targets: [floor] }, { 2025: 12 }).difference).toStrictEqual({ value: "2" });
    expect(ended({ unit: "件", targets: [floor] }, { 2025: 12 }).difference).toStrictEqual({
      value: "2",
      unit: "件",
    });
  });
});

test("the report of a plan's end says which grades rest on figures from before the target's year", () => {
  const ids = ["met", "reached-so-far", "short-so-far", "missed", "unknown"];
  const plan = planWith(ids.map((id) => ({ ...indicatorOf({ targets: [floor] }), id })));
  const observed = observe(plan, {
    met: { 2025: 10 },
    "reached-so-far": { 2024: 10 },
    "short-so-far": { 2024: 9 },
    missed: { 2025: 5 },
  });
  const { sections } = planReport(plan, observed, { kind: "final" });
  const sentences = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
  expect(sentences.find(({ code }) => code === "rests-on")).toMatchObject({
    about: ["reached-so-far", "short-so-far"],
  });
});
