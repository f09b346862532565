// All that may be wrong with values by period, each with its place, with what was expected and what was received.
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { read, type Said, said } from "./told.js";

const value = "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }";
const statuses = "a status: A (actual), P (provisional), E (estimated), F (forecast), B (break)";
const reasons = "a reason, such as not-reported or blank-cell";
const orReason = "a number, or why there is none: { missing }, such as not-reported";
const notReported = { value: null, missing: "not-reported" };
const fields = "value, status, unit, qualifier, reference, missing";
const reference = { document: "年报", locator: "表 1", raw: "" };
const text = "a text that is not empty";
const unlike = ["a unit of count, such as 件", "亿元, a unit of money"] as const;
const qualifiers = "at-least | more-than | about | at-most | less-than";

describe("of a value", () => {
  test.each<[unknown, readonly Said[]]>([
    ["many", [["observation-invalid", "", value, '"many"']]],
    [{}, [["observation-invalid", "", value, "an object"]]],
    [{ status: "P" }, [["observation-invalid", "", value, "undefined"]]],
    [-1, [["value-out-of-range", "", "0 or more 件", "-1 件"]]],
    [{ value: -1 }, [["value-out-of-range", "/value", "0 or more 件", "-1 件"]]],
    [{ value: null }, [["observation-invalid", "/value", orReason, "null", { fields: notReported }]]],
    [
      { value: null, status: "M" },
      [["observation-invalid", "/value", orReason, "null", { fields: notReported }]],
    ],
    // The status of a value does not go with a reason.
    [{ value: null, status: "P" }, [["observation-invalid", "/value", orReason, "null"]]],
    [{ status: "M" }, [["observation-invalid", "/missing", orReason, 'status "M" alone']]],
    [{ value: 1, status: "M" }, [["observation-invalid", "/status", statuses, '1 with status "M"']]],
    // The unit is right whatever the value is.
    [{ value: "many", unit: "万件" }, [["observation-invalid", "/value", value, '"many"']]],
    [{ value: 1, unit: "亿元" }, [["dimension-mismatch", "/unit", ...unlike]]],
    [
      { value: 1, status: "预计" },
      [["observation-invalid", "/status", statuses, '1 with status "预计"', { value: "E" }]],
    ],
    [{ value: 1, status: "Q" }, [["observation-invalid", "/status", statuses, '1 with status "Q"']]],
    [{ value: 1, status: 5 }, [["observation-invalid", "/status", statuses, "1 with status 5"]]],
    [
      { value: -1, status: "Q" },
      [
        ["value-out-of-range", "/value", "0 or more 件", "-1 件"],
        ["observation-invalid", "/status", statuses, '-1 with status "Q"'],
      ],
    ],
    [
      { value: 1, qualifier: "≈" },
      [["observation-invalid", "/qualifier", qualifiers, '"≈"', { value: "about" }]],
    ],
    [{ value: 1, qualifier: "attain" }, [["observation-invalid", "/qualifier", qualifiers, '"attain"']]],
    [{ value: 1, qualifier: 5 }, [["observation-invalid", "/qualifier", qualifiers, "5"]]],
    [{ value: 1, x: 1 }, [["key-unknown", "/x", fields, '"x"']]],
    [{ value: 1, staus: "P" }, [["key-unknown", "/staus", fields, '"staus"', { key: "status" }]]],
    [{ value: 1, status: "P", staus: "E" }, [["key-unknown", "/staus", fields, '"staus"']]],
  ])("%j", (input, expected) => {
    expect(said({ 2023: input })).toStrictEqual(
      expected.map(([code, path, ...more]) => [code, `/2023${path}`, ...more]),
    );
  });

  test("that is no number nothing is said of what its unit can have", () => {
    const rank = planOf({ unit: "位", regionRule: "none" });
    expect(said({ 2023: { value: "first" } }, rank).map(([code]) => code)).toStrictEqual([
      "observation-invalid",
    ]);
    expect(said({ 2023: 0 }, rank)).toStrictEqual([
      ["value-out-of-range", "/2023", "a whole number, 1 or more 位", "0 位"],
    ]);
  });
});

describe("of a gap", () => {
  test.each<[object, string, string, string, unknown?]>([
    [{ missing: "blank-cel" }, "/missing", reasons, '{ missing: "blank-cel" }', { value: "blank-cell" }],
    [{ missing: "lost" }, "/missing", reasons, '{ missing: "lost" }'],
    [{ missing: 5, value: 1 }, "/missing", reasons, "{ missing: 5 }"],
    [{ missing: "blank-cell", value: 1 }, "", value, "both a value and a reason for none"],
    [{ missing: "blank-cell", status: "P" }, "/status", value, '{ missing: "blank-cell" } with status "P"'],
    [
      { missing: "blank-cell", qualifier: "about" },
      "/qualifier",
      value,
      '{ missing: "blank-cell" } with qualifier "about"',
    ],
  ])("%j", (input, path, ...more) => {
    expect(said({ 2023: input })).toStrictEqual([["observation-invalid", `/2023${path}`, ...more]]);
  });

  test("its own status may stand beside its reason", () => {
    expect(read({ 2023: { missing: "blank-cell", status: "M" } })?.observations).toStrictEqual([
      { period: "2023", status: "M", reason: "blank-cell" },
    ]);
  });
});

describe("of a reference: three texts, of which the printed one may be blank, and perhaps an address", () => {
  type Row = readonly [step: string, expected: string, received: string];
  test.each<[unknown, readonly Row[]]>([
    [5, [["", "an object with document, locator and raw", "5"]]],
    [null, [["", "an object with document, locator and raw", "null"]]],
    [
      {},
      [
        ["/document", text, "nothing"],
        ["/locator", text, "nothing"],
        ["/raw", text, "nothing"],
      ],
    ],
    [
      { document: "", locator: 5, raw: 5, url: "" },
      [
        ["/document", text, '""'],
        ["/locator", text, "5"],
        ["/raw", text, "5"],
        ["/url", text, '""'],
      ],
    ],
    [{ ...reference, url: 5 }, [["/url", text, "5"]]],
  ])("%j", (given, rows) => {
    const expected = rows.map(([step, ...more]) => ["reference-invalid", `/2023/reference${step}`, ...more]);
    expect(said({ 2023: { value: 1, reference: given } })).toStrictEqual(expected);
    expect(said({ 2023: { missing: "blank-cell", reference: given } })).toStrictEqual(expected);
  });

  test("a field that there is not", () => {
    expect(said({ 2023: { value: 1, reference: { ...reference, x: 1 } } })).toStrictEqual([
      ["key-unknown", "/2023/reference/x", "document, locator, raw, url", '"x"'],
    ]);
  });

  test("what is one is kept as it was given", () => {
    for (const one of [reference, { ...reference, url: "https://example.org" }]) {
      expect(read({ 2023: { value: 1, reference: one } })?.observations).toStrictEqual([
        { period: "2023", value: "1", status: "A", reference: one },
      ]);
    }
  });
});
