// What is suggested for a text that is no value: what was printed, where it can be written, and nothing that would be refused.
import { type Plan, parseObservations, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import { issuesOf } from "./told.js";

/** The end of the sentence, from what was received on, and what to write. */
function meant(input: unknown, plan?: Plan<"it">) {
  const [issue, ...more] = issuesOf({ 2023: input }, plan);
  expect(more).toStrictEqual([]);
  return [issue?.message.en.split(", received ")[1], issue?.write];
}
const none = planOf({});

describe("what stands in a list alone is meant, in up to four lists", () => {
  test.each<[unknown, string, unknown]>([
    [[12], "an array of 1; write 12", { value: 12 }],
    [[["12"]], 'an array of 1; write "12"', { value: "12" }],
    [["1,000"], 'an array of 1; write "1000"', { value: "1000" }],
    [[[[[12]]]], "an array of 1; write 12", { value: 12 }],
    [[[[[[12]]]]], "an array of 1", undefined],
    [[12, 13], "an array of 2", undefined],
    [[-5], "an array of 1", undefined],
    [[null], "an array of 1", undefined],
    [[], "an array of 0", undefined],
    [[{ value: 5 }], "an array of 1", undefined],
    // What stands beside the value would be lost.
    [[{ value: "1,000", status: "P" }], "an array of 1", undefined],
    [[Number.NaN], "an array of 1; write null", { value: null }],
  ])("%j", (input, says, write) => {
    expect(meant(input)).toStrictEqual([says, write]);
  });
});

test.each<[unknown, string, unknown]>([
  [Number.NaN, "NaN; write null", { value: null }],
  [Number.POSITIVE_INFINITY, "Infinity; write null", { value: null }],
  [true, "true", undefined],
  [undefined, "undefined", undefined],
  [{}, "an object", undefined],
  [{ status: "P" }, "undefined", undefined],
  [{ value: Number.NaN }, "NaN", undefined],
])("a number that is none is a gap, and nothing else is: %j", (input, says, write) => {
  expect(meant(input)).toStrictEqual([says, write]);
});

describe("a printed text is what it says, alone or in a record", () => {
  const aspired = "; what is aspired to is a target, and no observation";
  const change = "; it is a change; an observation is the value itself";
  const exponent = "scientific notation may have lost the last digits; write out all digits";
  const failed =
    "it is what a failed calculation leaves, and no number; write the number, or leave the cell blank";
  const clear = "write no separators of thousands, and a point before decimals";
  const unclear = `its separators do not stand at every third digit: they may part thousands or decimals; ${clear}`;
  const gap = '{"missing":"not-reported"}';

  test.each<[text: string, says: string, fields?: object]>([
    ["many", '; "many" is not read: there is no number in it; write the number in figures'],
    ["1,23", `; "1,23" is not read: ${unclear}`],
    ["2025年", "; it is a time, and no number"],
    ["5—10", "; an observation is one number; a range belongs to a target"],
    ["增长5%", change],
    ["力争1000", aspired],
    ["85%", ""],
    ["1.2e3", `; write "1200"; "1.2e3" is not read: ${exponent}`, { value: "1200" }],
    ["达到1000", '; write "1000"', { value: "1000" }],
    ["约5", '; write {"value":"5","qualifier":"about"}', { value: "5", qualifier: "about" }],
    ["200件", '; write {"value":"200","unit":"件"}', { value: "200", unit: "件" }],
    [
      "200件（预计）",
      '; write {"value":"200","status":"E","unit":"件"}',
      { value: "200", status: "E", unit: "件" },
    ],
  ])("%s", (text, says, fields) => {
    const one = fields !== undefined && Object.keys(fields).length === 1;
    const alone = fields && { value: one && "value" in fields ? fields.value : fields };
    expect(meant(text)).toStrictEqual([`"${text}"${says}`, alone]);
    expect(meant({ value: text })).toStrictEqual([`"${text}"${says}`, one ? alone : fields && { fields }]);
  });

  test.each<[text: string, note: string, missing: string]>([
    ["—", "", "not-reported"],
    ["", "", "blank-cell"],
    ["NaN", `; "NaN" is not read: ${failed}`, "not-reported"],
    ["#REF!", `; "#REF!" is not read: ${failed}`, "not-reported"],
  ])("%j is a gap, which no record with a value can be", (text, note, missing) => {
    const says = gap.replace("not-reported", missing);
    expect(meant(text)).toStrictEqual([`"${text}"; write ${says}${note}`, { value: { missing } }]);
    expect(meant({ value: text })).toStrictEqual([`"${text}"${note}`, undefined]);
  });

  test.each<[text: string, value: unknown]>([
    ["200件", "200"],
    ["1,000", "1000"],
    ["200件（预计）", { value: "200", status: "E" }],
  ])("of an indicator without a unit %s is the number alone", (text, value) => {
    expect(meant(text, none)[1]).toStrictEqual({ value });
  });
});

describe("what stands beside a value agrees with what is printed in it, or nothing is suggested", () => {
  const fields = (found: object) => ({ fields: found });
  test.each<[object, unknown]>([
    [{ value: "200件", status: "P" }, fields({ value: "200", unit: "件" })],
    [{ value: "200件", unit: "件" }, fields({ value: "200", unit: "件" })],
    [{ value: "200件", unit: "万件" }, undefined],
    [{ value: "5（预计）", status: "E" }, fields({ value: "5", status: "E" })],
    [{ value: "5（预计）", status: "P" }, undefined],
    [{ value: "约5", qualifier: "about" }, fields({ value: "5", qualifier: "about" })],
    [{ value: "约5", qualifier: "at-least" }, undefined],
    [{ value: "1,000", unit: "万件", status: "P" }, { value: "1000" }],
  ])("%j", (input, write) => {
    expect(meant(input)[1]).toStrictEqual(write);
  });

  test("nor is anything where the rest of the record is refused", () => {
    const [first, second] = issuesOf({ 2023: { value: "200件", x: 1 } });
    expect([first?.code, first?.write]).toStrictEqual(["observation-invalid", undefined]);
    expect([second?.code, second?.path]).toStrictEqual(["key-unknown", "/2023/x"]);
  });
});

describe("series suggests what to write for a period, which its error names", () => {
  const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
  test.each<[object, string, unknown]>([
    [{ "2023年": 1 }, "/2023年", { key: "2023" }],
    [{ "2023年": 1, 2023: 2 }, "/2023年", undefined],
    [{ 2023: "1,000" }, "/2023", { value: "1000" }],
    [{ 2023: "many" }, "/2023", undefined],
    [{ 2023: { value: "1,000" } }, "/2023", undefined],
  ])("%j", (values, path, write) => {
    const issue = thrown(() => series(kind, values as never));
    expect([issue.path, issue.write]).toStrictEqual([path, write]);
    expect("write" in issue).toBe(write !== undefined);
  });
});

test("what is suggested is accepted", () => {
  const plan = planOf({ unit: "件" });
  for (const text of ["1.2e3", "达到1000", "约5", "200件（预计）", "—", "#REF!"]) {
    const [, write] = meant(text);
    const { value } = write as { readonly value: unknown };
    expect(parseObservations(plan, { it: { 2023: value } }).ok).toBe(true);
  }
});
