// What is said of periods that are none, and the lists of what can be written instead, in both languages.
import { type Plan, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import { issuesOf, type Said, said } from "./told.js";

const value = "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }";
const reference = { document: "年报", locator: "表 1", raw: "" };

describe("of a period, what can be told is told, and of its value too", () => {
  const periods = "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30";
  const invalid = (text: string, write?: unknown): Said => [
    "period-invalid",
    `/${text}`,
    periods,
    `"${text}"`,
    ...(write === undefined ? ([] as const) : ([write] as const)),
  ];

  test.each<[object, readonly Said[]]>([
    [{ "2023-13": 1 }, [invalid("2023-13")]],
    [{ "2023年": 1 }, [invalid("2023年", { key: "2023" })]],
    [
      { "2023年": "many" },
      [invalid("2023年", { key: "2023" }), ["observation-invalid", "/2023年", value, '"many"']],
    ],
    [
      { "2023-01/2023-06": "many" },
      [
        [
          "level-over-span",
          "/2023-01~12023-06",
          "the last month or day, such as 2023-06",
          '"2023-01/2023-06"',
          { key: "2023-06" },
        ],
        ["observation-invalid", "/2023-01~12023-06", value, '"many"'],
      ],
    ],
  ])("%j", (values, expected) => {
    expect(said(values)).toStrictEqual(expected);
  });

  test.each([
    ["FY2024", '"FY2024"; a fiscal year needs its last day (yearEnds of the plan or series)'],
    [
      "FY24",
      '"FY24"; "FY24" is not read: a fiscal year is no calendar year, and begins in another month in each country; write the day on which the fiscal year ends',
    ],
    ["三季度", '"三季度"; "三季度" is not read: the period does not name its year; write its year too'],
    ["2023-13", '"2023-13"'],
  ])("%s: the sentence says what is missing", (period, says) => {
    const [issue] = issuesOf({ [period]: 1 });
    expect(issue?.message.en.split(", received ")[1]).toBe(says);
    expect(issue).not.toHaveProperty("write");
  });

  test("what stands there already is not suggested, in the sentence either", () => {
    const [issue] = issuesOf({ 2023: 1, "2023年": 2 });
    expect(issue?.message.en).toMatch(/received "2023年"$/);
    expect(issue?.message["zh-Hans"]).toMatch(/实为 "2023年"$/);
    expect(issue).not.toHaveProperty("write");
  });

  test("that is listed in two spellings the second and the third are told", () => {
    const fiscal: Plan<"it"> = { ...planOf({ unit: "件" }), yearEnds: "03-31" };
    const twice = (path: string): Said => ["period-twice", path, "each period once", '"2024"'];
    const expected = [twice("/FY2024"), twice("/2023~124")];
    expect(said({ 2024: 1, FY2024: 1, "2023/24": 1 }, fiscal)).toStrictEqual(expected);
  });
});

describe("the lists of what can be written are whole, in both languages", () => {
  const sentences = (input: unknown) => issuesOf({ 2023: input }).map(({ message }) => message);
  const is = (input: unknown, zh: string, en: string) =>
    expect(sentences(input)).toStrictEqual([{ "zh-Hans": `/it/2023/${zh}`, en: `/it/2023/${en}` }]);

  test("of statuses, of qualifiers and of keys", () => {
    is(
      { value: 1, status: "Q" },
      'status：状态有误：应为 "A"（实际）、"P"（初步）、"E"（估计）、"F"（预测）、"B"（口径变动） 之一，实为 "Q"',
      'status: Not an observation: expected a status (A actual, P provisional, E estimated, F forecast, B break), received 1 with status "Q"',
    );
    is(
      { value: 1, qualifier: "attain" },
      'qualifier："qualifier" 有误：应为 "at-least"（不低于）、"more-than"（超过）、"about"（约）、"at-most"（不高于）、"less-than"（低于） 之一，实为 "attain"',
      'qualifier: Not an observation: expected a qualifier (at-least, more-than, about, at-most, less-than), received "attain"',
    );
    is(
      { value: 1, x: 1 },
      'x：未知的键 "x"，应为 "value"、"status"、"unit"、"qualifier"、"reference"、"missing" 之一',
      'x: Unknown key "x": expected one of value, status, unit, qualifier, reference, missing',
    );
    is(
      { value: 1, staus: "P" },
      'staus：未知的键 "staus"，是否为 "status"？',
      'staus: Unknown key "staus": expected "status"',
    );
    is(
      { value: 1, reference: 5 },
      'reference：出处有误：应为含 "document"、"locator"、"raw" 的对象，实为 5',
      "reference: Not a reference: expected an object with document, locator and raw, received 5",
    );
    is(
      { value: 1, reference: { ...reference, locator: "" } },
      'reference/locator：出处有误：应为非空文本，实为 ""',
      'reference/locator: Not a reference: expected a text that is not empty, received ""',
    );
  });

  test("of measures and region rules", () => {
    expect(thrown(() => series({} as never, {}))).toMatchObject({
      code: "series-kind-invalid",
      path: "",
      expected:
        "a measure (cumulative | point-in-time | annual) and a region rule (sum | ratio | weighted-mean | none)",
      received: "undefined and undefined",
    });
  });

  test("of a share what it can be, between both ends", () => {
    const kind = { unit: "%", measure: "annual", regionRule: "ratio" } as const;
    expect(thrown(() => series(kind, { 2023: 101 }))).toMatchObject({
      expected: "0 to 100 %",
      message: { "zh-Hans": "/2023：超出%的范围：应为 0–100 %，实为 101 %" },
    });
  });
});
