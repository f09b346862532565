// What may be wrong with an observation of a stored series: each with its place and with what stands there.
import { describe, expect, test } from "vitest";
import { type Said, said } from "./told.js";

const of = (...observations: readonly unknown[]) => ({
  unit: "件",
  measure: "point-in-time",
  regionRule: "sum",
  observations,
});
const at = (period: unknown, value: unknown, more: object = {}) => ({ period, value, status: "A", ...more });

describe("all that is wrong with a stored observation is told at its place", () => {
  const fields = "period, value, status, qualifier, reason, reference";
  const whole = "an object with period, value and status, or with period, status M and reason";
  const value = "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }";
  const periods = "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30";
  const statuses = "a status: A (actual), P (provisional), E (estimated), F (forecast), B (break)";
  const reasons = "a reason, such as not-reported or blank-cell";
  const noStatus = ["field-missing", "status", 'a status, such as "A"', "nothing", { value: "A" }] as const;
  const text = "a text that is not empty";
  const notReported = { value: null, status: "M", reason: "not-reported" };
  const both = "both a value and a reason for none";

  type Row = readonly [code: string, step: string, expected: string, received: string, write?: unknown];
  test.each<[string, unknown, readonly Row[]]>([
    ["a number", 5, [["observation-invalid", "", whole, "5"]]],
    ["null", null, [["observation-invalid", "", whole, "null"]]],
    ["a field that there is not", at("2023", "1", { x: 1 }), [["key-unknown", "x", fields, '"x"']]],
    ["no period", at(undefined, "1"), [["period-invalid", "period", periods, "undefined"]]],
    ["a number for a period", at(2023, "1"), [["period-invalid", "period", periods, "2023"]]],
    [
      "a period as it is printed",
      at("2023年", "1"),
      [["period-invalid", "period", periods, '"2023年"', { value: "2023" }]],
    ],
    [
      "the months of a level",
      at("2023-01/2023-06", "1"),
      [
        [
          "level-over-span",
          "period",
          "the last month or day, such as 2023-06",
          '"2023-01/2023-06"',
          { value: "2023-06" },
        ],
      ],
    ],
    ["no status", { period: "2023", value: "1" }, [noStatus]],
    [
      "neither status nor value",
      { period: "2023" },
      [noStatus, ["observation-invalid", "value", value, "undefined"]],
    ],
    [
      "a status in words",
      at("2023", "1", { status: "预计" }),
      [["observation-invalid", "status", statuses, '"1" with status "预计"', { value: "E" }]],
    ],
    [
      "a status that is no text",
      at("2023", "1", { status: 5 }),
      [["observation-invalid", "status", statuses, '"1" with status 5']],
    ],
    [
      "a gap without a reason",
      { period: "2023", status: "M" },
      [["field-missing", "reason", reasons, "nothing"]],
    ],
    [
      "null, which is a gap, whatever its status says",
      { period: "2023", value: null, status: "A" },
      [["field-missing", "reason", reasons, "nothing", { fields: notReported }]],
    ],
    [
      "null without a status",
      { period: "2023", value: null },
      [["field-missing", "reason", reasons, "nothing", { fields: notReported }]],
    ],
    [
      "a gap without a reason, and how it is given",
      { period: "2023", value: null, status: "M", qualifier: "about" },
      [
        ["observation-invalid", "qualifier", value, '{ missing: "not-reported" } with qualifier "about"'],
        ["field-missing", "reason", reasons, "nothing"],
      ],
    ],
    [
      "a value with the status of a gap",
      at("2023", "1", { status: "M" }),
      [["observation-invalid", "status", statuses, '"1" with status "M"']],
    ],
    ["a reason without a status", { period: "2023", reason: "blank-cell" }, [noStatus]],
    [
      "a reason that is none",
      { period: "2023", status: "M", reason: "blank-cel" },
      [["observation-invalid", "reason", reasons, '{ missing: "blank-cel" }', { value: "blank-cell" }]],
    ],
    [
      "a value of a gap",
      at("2023", "1", { status: "M", reason: "blank-cell" }),
      [["observation-invalid", "", value, both]],
    ],
    [
      "a reason beside a value",
      at("2023", "1", { reason: "blank-cell" }),
      [["observation-invalid", "", value, both]],
    ],
    [
      "a reason beside the status of a value, which is not there",
      { period: "2023", status: "P", reason: "blank-cell" },
      [["observation-invalid", "status", value, '{ missing: "blank-cell" } with status "P"']],
    ],
    [
      "how a gap is given",
      { period: "2023", status: "M", reason: "blank-cell", qualifier: "about" },
      [["observation-invalid", "qualifier", value, '{ missing: "blank-cell" } with qualifier "about"']],
    ],
    [
      "a reference of other things than texts",
      at("2023", "1", { reference: { document: "", locator: 5, raw: 5, url: "" } }),
      [
        ["reference-invalid", "reference/document", text, '""'],
        ["reference-invalid", "reference/locator", text, "5"],
        ["reference-invalid", "reference/raw", text, "5"],
        ["reference-invalid", "reference/url", text, '""'],
      ],
    ],
    ["a value below nothing", at("2023", "-1"), [["value-out-of-range", "value", "0 or more 件", "-1 件"]]],
    [
      "figures with a comma",
      at("2023", "1,000"),
      [["observation-invalid", "value", value, '"1,000"', { value: "1000" }]],
    ],
    [
      "a word for how the value is given",
      at("2023", "≥5"),
      [["observation-invalid", "value", value, '"≥5"', { fields: { value: "5", qualifier: "at-least" } }]],
    ],
    // Of a stored series the unit stands elsewhere, and a gap has other fields: neither can be written for a value.
    ["a value with its unit", at("2023", "200件"), [["observation-invalid", "value", value, '"200件"']]],
    ["a blank cell", at("2023", ""), [["observation-invalid", "value", value, '""']]],
  ])("%s", (_, one, expected) => {
    const rows = expected.map(([code, step, ...more]) => [
      code,
      step === "" ? "/observations/1" : `/observations/1/${step}`,
      ...more,
    ]);
    expect(said(of(at("2022", "1"), one, at("2024", "3")))).toStrictEqual(rows);
  });

  test("a period that is listed twice, and what comes after it is read", () => {
    const twice: Said = ["period-twice", "/observations/1/period", "each period once", '"2023"'];
    const beyond: Said = ["value-out-of-range", "/observations/2/value", "0 or more 件", "-1 件"];
    expect(said(of(at("2023", "1"), at("2023", "1"), at("2024", "-1")))).toStrictEqual([twice, beyond]);
  });

  test("a moment with two values, at the place of the second in the list, wherever it stands", () => {
    const twice = (index: number): Said => [
      "period-twice",
      `/observations/${index}`,
      "1, as for 2023-12",
      "2",
    ];
    const [month, year, next] = [at("2023-12", "1"), at("2023", "2"), at("2024", "3")];
    expect(said(of(next, month, year))).toStrictEqual([twice(2)]);
    expect(said(of(year, month, next))).toStrictEqual([twice(0)]);
  });

  test("what is wrong is left out: nothing else is said of the period that it names", () => {
    const wrong = [{ value: "9" }, { value: "9", status: "Q" }, { value: "9", status: "A", x: 1 }];
    for (const one of wrong) expect(said(of(at("2023", "1"), { period: "2023-12", ...one }))).toHaveLength(1);
  });
});
