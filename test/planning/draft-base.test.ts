import { describe, expect, test } from "vitest";
import { document, draft, facts, open } from "./draft-after.js";
import type { Own } from "./plan-with.js";

type Values = Readonly<Record<string, unknown>>;

describe("the base value", () => {
  test.each([
    ["P", "provisional"],
    ["E", "estimated"],
  ])("of status %s is told to be %s, at its place in the draft", (status, received) => {
    expect(facts(draft({}, { 2025: { value: 5, status } }).issues)).toContainEqual([
      ...["base-not-final", "note", "/indicators/0/baseline", "a final value", received],
    ]);
    expect(facts(draft({}, { 2025: { value: 5, status: "A" } }).issues)).toHaveLength(4);
  });

  test.each<[string, Own, Values, object, readonly unknown[]]>([
    [
      "that is missing is told",
      {},
      {},
      {},
      ["base-unobserved", "warning", "/indicators/0", "a value of 2025", "nothing"],
    ],
    [
      "of an earlier year is told where it was not asked for",
      {},
      { 2024: 5 },
      {},
      ["base-unobserved", "warning", "/indicators/0", "a value of 2025", "a value of 2024"],
    ],
    [
      "of an earlier year is told where it was asked for",
      {},
      { 2024: 5 },
      { unobserved: "latest" },
      ["base-older", "note", "/indicators/0", "a value of 2025", "a value of 2024"],
    ],
    [
      "that has later ones is told",
      {},
      { 2024: 5, 2025: 6, 2026: 7 },
      { baseYear: "2024" },
      ["observed-later", "warning", "/indicators/0", "values up to 2024", "a value of 2026"],
    ],
  ])("%s", (_, own, values, options, issue) => {
    expect(facts(draft(own, values, options).issues)).toEqual([
      ...document,
      issue,
      open("/indicators/0/targets"),
    ]);
  });
});
