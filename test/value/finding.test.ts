import type { Suggestion } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/issue.js";
import {
  emptied,
  type Finding,
  findingOf,
  placed,
  withFreeKey,
  withSuggestion,
} from "../../src/value/finding.js";
import { deepFreeze } from "../deep-freeze.js";

const finding: Finding = deepFreeze({
  code: "value-invalid",
  expected: "a number",
  received: '"x"',
  message: { "zh-Hans": "不是数", en: "No number" },
});
const note = deepFreeze({ "zh-Hans": "另有说明", en: "there is more" });

describe("a finding becomes an issue at its place", () => {
  test("whose sentences begin with the place", () => {
    expect(placed({ ...finding, within: ["value"] }, "/a/0")).toStrictEqual({
      ...finding,
      level: "error",
      path: "/a/0",
      message: { "zh-Hans": "/a/0：不是数", en: "/a/0: No number" },
    });
  });

  test("but for the whole of the data, which has no name", () => {
    expect(placed(finding, "")).toStrictEqual({ ...finding, level: "error", path: "" });
  });
});

describe("a reading that throws", () => {
  test("gives what is wrong with the value as a finding, without a place", () => {
    const read = () => {
      throw new UsageError({ ...finding, path: "/somewhere" });
    };
    expect(findingOf(read)).toStrictEqual({ finding });
  });

  test("gives its result where nothing is wrong", () => {
    expect(findingOf(() => 5)).toBe(5);
  });

  test("for any other reason is not caught", () => {
    const error = new RangeError("something else");
    const read = () => {
      throw error;
    };
    expect(() => findingOf(read)).toThrow(error);
  });
});

describe("a finding says what to write instead, and what more there is to say", () => {
  test.each<[write: Suggestion, text: string]>([
    [{ value: "12" }, '"12"'],
    [{ value: 12 }, "12"],
    [{ value: {} }, "{}"],
    [{ key: "2025" }, '"2025"'],
    [{ fields: { comparator: "at-least", value: "5" } }, '{"comparator":"at-least","value":"5"}'],
    [{ fields: { raw: null, value: "5" } }, '{"value":"5"}'],
  ])("%j", (write, text) => {
    expect(withSuggestion(finding, write)).toStrictEqual({
      ...finding,
      write,
      message: { "zh-Hans": `不是数；请写 ${text}`, en: `No number; write ${text}` },
    });
    expect(withSuggestion(finding, write, note).message).toEqual({
      "zh-Hans": `不是数；请写 ${text}；另有说明`,
      en: `No number; write ${text}; there is more`,
    });
  });

  test("or only the latter, or neither", () => {
    expect(withSuggestion(finding, undefined, note)).toStrictEqual({
      ...finding,
      message: { "zh-Hans": "不是数；另有说明", en: "No number; there is more" },
    });
    expect(withSuggestion(finding, undefined)).toStrictEqual(finding);
  });
});

test("a name that something else has already is not suggested", () => {
  const named = { ...finding, write: { key: "2025" } };
  expect(withFreeKey(named, { 2025: "1" })).toStrictEqual(finding);
  expect(withFreeKey(named, { 2024: "1" })).toBe(named);
  const valued = { ...finding, write: { value: "2025" } };
  expect(withFreeKey(valued, { 2025: "1", value: "1" })).toBe(valued);
  expect(withFreeKey(finding, { 2025: "1" })).toBe(finding);
});

test.each<[given: unknown, isNothing: boolean]>([
  [null, true],
  [[], true],
  [[1], false],
  [{ length: 0 }, false],
  ["", false],
  [undefined, false],
  [0, false],
])("where %j was given for a record, that an empty one says so is suggested: %s", (given, isNothing) => {
  expect(emptied(given)).toStrictEqual(isNothing ? { write: { value: {} } } : {});
});
