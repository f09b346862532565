// What a running total had to pass, and what it is kept to later.
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { type Said, saidBy } from "./said-by.js";

type Terms = Parameters<typeof to>[1];
const bound =
  (comparator: "at-least" | "more-than" | "at-most" | "less-than") =>
  (value: string, terms: Terms = {}) =>
    to(value, { comparator, ...terms });
const [floor, above] = [bound("at-least"), bound("more-than")];
const [ceiling, below] = [bound("at-most"), bound("less-than")];

describe("a running total cannot be kept to what it had to pass", () => {
  const total: Facts = { unit: "件", measure: "cumulative", baseline: from("4") };
  const fall = (...targets: NonNullable<Facts["targets"]>) =>
    saidBy("total-targets-fall", planWith([indicatorOf({ ...total, targets })]));
  const [early, middle]: Terms[] = [{ year: "2022" }, { year: "2023" }];
  const last = "/indicators/0/targets/2";

  test.each<[string, NonNullable<Facts["targets"]>, readonly Said[]]>([
    [
      "more than 100 before",
      [floor("100", early), above("100", middle), ceiling("100")],
      [[last, "no less than >100, the target of 2023", "≤100"]],
    ],
    [
      "more than 100 earlier still",
      [above("100", early), floor("100", middle), ceiling("100")],
      [[last, "no less than >100, the target of 2022", "≤100"]],
    ],
    [
      "less than 100 after",
      [floor("90", early), floor("100", middle), below("100")],
      [[last, "no less than ≥100, the target of 2023", "<100"]],
    ],
    ["not 100 itself, which it may keep", [floor("90", early), floor("100", middle), ceiling("100")], []],
    ["nor a floor that stays", [above("90", early), above("100", middle), floor("100")], []],
  ])("%s", (_, targets, found) => {
    expect(fall(...targets)).toStrictEqual(found);
  });
});
