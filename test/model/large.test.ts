import { parsePlan, planFile } from "ipr-plan";
import { gansu2035 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const file = planFile(gansu2035);
const [indicator] = gansu2035.indicators;
const [target] = indicator?.targets ?? [];
const listed = <One>(length: number, make: (index: number) => One): One[] =>
  Array.from({ length }, (_, index) => make(index));
const unknownKeys = (length: number) => Object.fromEntries(listed(length, (index) => [`k${index}`, 0]));

const pathsOf = (data: unknown): readonly string[] => {
  const result = parsePlan(data);
  return result.ok ? [] : result.issues.map(({ path }) => path);
};

// Each takes well under a second; where time grew with the square, it would take hours.
describe("of many mistakes every one is an issue, in the order of the file", () => {
  test.each<[string, unknown, number, string]>([
    ["unknown fields of the plan", { ...file, ...unknownKeys(20_000) }, 20_000, "/k19999"],
    [
      "unknown fields of an indicator",
      { ...file, indicators: [{ ...indicator, ...unknownKeys(20_000) }] },
      20_000,
      "/indicators/0/k19999",
    ],
    [
      "unknown fields of a target whose comparator is unknown",
      {
        ...file,
        indicators: [{ ...indicator, targets: [{ ...target, comparator: "?", ...unknownKeys(20_000) }] }],
      },
      20_001,
      "/indicators/0/targets/0/k19999",
    ],
    [
      "indicators with a misspelt field",
      { ...file, indicators: listed(5_000, () => ({ ...indicator, untis: "件" })) },
      5_000,
      "/indicators/4999/untis",
    ],
    [
      "targets that are none",
      { ...file, indicators: [{ ...indicator, targets: listed(20_000, () => 0) }] },
      20_000,
      "/indicators/0/targets/19999",
    ],
    ["actions that are none", { ...file, actions: listed(20_000, () => 0) }, 20_000, "/actions/19999"],
  ])(
    "%s",
    (_, data, count, last) => {
      const paths = pathsOf(data);
      expect([paths.length, paths.at(-1)]).toEqual([count, last]);
    },
    60_000,
  );
});

describe("an unknown field brings the name of a field that can stand in its place", () => {
  const meant = (data: unknown): string | undefined => {
    const result = parsePlan(data);
    return result.ok ? undefined : /did you mean "(\w+)"/.exec(result.issues[0].message.en)?.[1];
  };

  test.each<[string, unknown, string | undefined]>([
    ["of a plan", { ...file, jurisdicton: 1 }, "jurisdiction"],
    ["of an indicator", { ...file, indicators: [{ ...indicator, mesure: 1 }] }, "measure"],
    ["of a target", { ...file, indicators: [{ ...indicator, targets: [{ ...target, years: 1 }] }] }, "year"],
    ["of a reference", { ...file, references: [{ ...file.references[0], document_: 1 }] }, "document"],
    ["of a text", { ...file, title: { ...file.title, "zh-hant": "規劃" } }, undefined],
    ["of an action in an action", { ...file, actions: [deep({ respnsible: [] })] }, "responsible"],
    [
      "of an indicator, though only a plan has it",
      { ...file, indicators: [{ ...indicator, goal: 1 }] },
      undefined,
    ],
  ])("%s", (_, data, field) => {
    expect(meant(data)).toBe(field);
  });
});

function deep(more: object) {
  const action = { id: "a", kind: "task", title: { "zh-Hans": "任务" } };
  return { ...action, children: [{ ...action, id: "b", ...more }] };
}
