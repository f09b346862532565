import { localize, planTable, resolveLocale, round, toCsv, unitLabel } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { isKeyOf } from "../../src/value/closed-list.js";
import { peerMissing } from "../../src/value/peer-missing.js";
import { checkByPlace, checkPlaceName, isPlaceName } from "../../src/value/place-name.js";
import { refusalOf } from "./refusal-of.js";
import { thrown } from "./thrown.js";

const aText = "a text with zh-Hans";
const aTag = "a language tag of Chinese or English, such as zh-CN, zh-Hant, en-GB";
const languages = "zh-Hans | zh-Hant | en";
const aPlace = "the name of a place";
const byName = "an object with what it holds by name";
const rounding = 'a whole number of places from 0 to 100, and "half-up" or "half-even"';

type Refused = readonly [
  title: string,
  call: () => unknown,
  code: string,
  path: string,
  expected: string,
  received: string,
];

const refused: readonly Refused[] = [
  ["a text of no language", () => localize({} as never, "en"), "text-invalid", "", aText, "an object"],
  ["a text that is nothing", () => localize(null as never, "en"), "text-invalid", "", aText, "null"],
  ["a bare text", () => localize("甲" as never, "en"), "text-invalid", "", aText, '"甲"'],
  [
    "a number as text",
    () => localize({ "zh-Hans": 5 } as never, "en"),
    "text-invalid",
    "",
    aText,
    "an object",
  ],
  [
    "an unknown language",
    () => localize({ "zh-Hans": "甲" }, "fr" as never),
    "locale-unknown",
    "/locale",
    languages,
    '"fr"',
  ],
  [
    "no language",
    () => localize({ "zh-Hans": "甲" }, undefined as never),
    "locale-unknown",
    "/locale",
    languages,
    "null",
  ],
  ["a tag of another language", () => resolveLocale("fr"), "locale-unknown", "/locale", aTag, '"fr"'],
  ["a tag that is no text", () => resolveLocale(5 as never), "locale-unknown", "/locale", aTag, "5"],
  ["a unit that is no text", () => unitLabel(5 as never, "en"), "argument-invalid", "/unit", "a text", "5"],
  ["places below 0", () => round("1", -1), "rounding-invalid", "", rounding, 'places -1, mode "half-up"'],
  [
    "places that are no number",
    () => round("1", "2" as never),
    "rounding-invalid",
    "",
    rounding,
    'places "2", mode "half-up"',
  ],
  [
    "a mode of no kind",
    () => round("1", 1, "up" as never),
    "rounding-invalid",
    "",
    rounding,
    'places 1, mode "up"',
  ],
  [
    "an empty name of a place",
    () => checkPlaceName("region", ""),
    "argument-invalid",
    "/region",
    aPlace,
    '""',
  ],
  ["a place that is a number", () => checkPlaceName("region", 5), "argument-invalid", "/region", aPlace, "5"],
  [
    "a list by place",
    () => checkByPlace("weights", []),
    "argument-invalid",
    "/weights",
    byName,
    "an array of 0",
  ],
  ["nothing by place", () => checkByPlace("weights", null), "argument-invalid", "/weights", byName, "null"],
  [
    "a place without a name",
    () => checkByPlace("weights", { 甲: 1, "": 2 }),
    "argument-invalid",
    "/weights",
    aPlace,
    '""',
  ],
];

describe("a wrong argument is refused: what, where, what it should be and what came", () => {
  test.each(refused)("%s", (_, call, code, path, expected, received) => {
    expect(refusalOf(call)).toEqual([code, path, expected, received]);
  });

  test("and an unknown option with the names of all", () => {
    const table = planTable(national2025);
    expect(refusalOf(() => toCsv(table, { delimiter: ";" } as never))).toEqual([
      "option-unknown",
      "/delimiter",
      "locale | header | bom",
      '"delimiter"',
    ]);
  });

  test("the names of places are no empty texts", () => {
    expect(["南宁", " ", "", 5, null].map(isPlaceName)).toEqual([true, true, false, false, false]);
    expect(() => checkByPlace("weights", { 甲: 1, 乙: 2 })).not.toThrow();
  });

  test("the codes of a list are texts of its own", () => {
    const list = { a: 1 };
    expect(["a", "b", "toString", ["a"], null].map((one) => isKeyOf(list, one))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test.each<[error: unknown, received: string]>([
  [new Error("Cannot find package"), "Cannot find package"],
  ["not there", "not there"],
])("a package that is missing is named, and how it is installed: %s", (error, received) => {
  const issue = thrown(() => {
    throw peerMissing("docx", ["生成 Word 文档", "Word documents are written"], error);
  });
  expect(issue).toStrictEqual({
    code: "peer-missing",
    level: "error",
    path: "",
    expected: "the package docx (npm install docx)",
    received,
    message: {
      "zh-Hans": `生成 Word 文档需要 docx 包：应为已安装的 docx 包（npm install docx），实为 ${received}`,
      en: `Word documents are written with the package docx: expected the package docx (npm install docx), received ${received}`,
    },
  });
});
