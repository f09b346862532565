import { observe, type Plan } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { thrown } from "./thrown.js";

const messageFor = (id: string, plan: Plan<string> = guangxi2025) =>
  thrown(() => observe(plan, { [id]: {} })).message.en;

describe("a slip of the pen brings the word that was meant", () => {
  test.each([
    ["a letter too few", "pct-aplications"],
    ["a letter too many", "pct-appplications"],
    ["another letter", "pct-applicatians"],
    ["two neighbours swapped", "pct-applicatoins"],
    ["capitals", "PCT-applications"],
    ["several slips in a long word", "pct_aplicatoins"],
  ])("%s: %s", (_, id) => {
    expect(messageFor(id)).toContain('did you mean "pct-applications"?');
  });

  test.each([
    ["another word", "unemployment-rate-in-towns"],
    ["no text", ""],
    ["one letter", "x"],
    ["a very long word", "pct-applications".repeat(10)],
    ["another script", "专利申请量"],
  ])("%s brings no guess", (_, id) => {
    expect(messageFor(id)).not.toContain("did you mean");
  });
});

describe("every third letter may be a slip, and no more", () => {
  const guess = (word: string, id: string) => {
    const indicators = guangxi2025.indicators.slice(0, 1).map((one) => ({ ...one, id }));
    return messageFor(word, { ...guangxi2025, indicators }).includes(`did you mean "${id}"?`);
  };
  const long = `${"growth-rate-of-".repeat(6)}patents`;

  test.each<[title: string, word: string, id: string, guessed: boolean]>([
    ["one slip in three letters", "gdx", "gdp", true],
    ["another letter and one more at the end", "gda", "gdpx", false],
    ["a letter too many before one, and another letter after it", "gpd", "gdx", false],
    ["two letters changed in six", "abcdxy", "abcdef", true],
    ["two neighbours swapped and two letters changed in six", "abcdef", "bacdxy", false],
    ["another letter and two that are added at both ends", "abcdef", "xxbcdefy", false],
    ["another letter and two that are left out at both ends", "efbcdefa", "abcdef", false],
    ["another letter, two neighbours swapped and a letter too many", "bbcdfea", "abcdef", false],
    ["a slip in 100 characters", long.padEnd(100, "x"), `${long.padEnd(99, "x")}y`, true],
    ["a slip in 101 characters, which is no word", long.padEnd(101, "x"), `${long.padEnd(100, "x")}y`, false],
  ])("%s", (_, word, id, guessed) => {
    expect(guess(word, id)).toBe(guessed);
  });
});

test("of several words the closest is brought; in a short word one swap is one slip, two other letters are not", () => {
  const ids = ["gap", "gdp", "gdp-growth"];
  const indicators = guangxi2025.indicators
    .slice(0, 3)
    .map((one, index) => ({ ...one, id: ids[index] ?? "" }));
  const plan: Plan<string> = { ...guangxi2025, indicators };
  expect(messageFor("gpd", plan)).toContain('did you mean "gdp"?');
  expect(messageFor("gap-growth", plan)).toContain('did you mean "gdp-growth"?');
  expect(messageFor("gxx", plan)).not.toContain("did you mean");
});
