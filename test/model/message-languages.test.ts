import {
  type Issue,
  type Message,
  observe,
  parseObservations,
  parsePlan,
  printedNumber,
  UsageError,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { baseUnits, unitScales } from "../../src/value/unit-table.js";

// Many wrong inputs: each of these values in each of many places.
const values: readonly unknown[] = [
  null,
  true,
  12,
  -5,
  850,
  Number.NaN,
  "",
  "x",
  "2023年",
  "25,163",
  "≥5",
  "85%",
  "1.2亿元",
  "1,23",
  "（3.2）",
  "三季度",
  "FY2024",
  "2021—2025年",
  "5—10",
  "增长5%",
  "NaN",
  "about a thousand",
  "多".repeat(100),
  [],
  [[1]],
  {},
  { value: "x" },
  { value: 1, status: "预计" },
  { value: 1, staus: "P", other: 1 },
  { value: 1, unit: "亿元" },
  { value: 1, unit: "jian" },
  { value: 1, missing: "blank-cell" },
  { missing: "lost" },
  { missing: "blank-cell", status: "A" },
  { value: 1, reference: 5 },
  { value: 1, reference: { document: "" } },
];

const planPlaces = [
  "/id",
  "/title",
  "/title/zh-Hans",
  "/jurisdiction/code",
  "/period/start",
  "/indicators",
  "/indicators/0",
  "/indicators/0/number",
  "/indicators/0/unit",
  "/indicators/0/measure",
  "/indicators/0/baseline/value",
  "/indicators/0/targets/0",
  "/indicators/0/targets/0/value",
  "/indicators/0/targets/0/year",
  "/indicators/0/targets/0/comparator",
  "/indicators/0/references",
  "/schemaVersion",
  "/issuedOn",
];

function planWith(path: string, value: unknown): unknown {
  const plan: Record<string, unknown> = JSON.parse(JSON.stringify(guangxi2025));
  const steps = path.split("/").slice(1);
  const last = steps.pop() ?? "";
  let holder = plan;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return plan;
}

const ids = [
  "registered-trademarks",
  "first-instance-acceptance",
  "service-organisations",
  "royalties",
  "talent",
];
const series = { unit: "万件", measure: "point-in-time", regionRule: "sum" };
const observationData: readonly unknown[] = [
  null,
  [],
  "x",
  { "pct aplications": {} },
  { nothing: {} },
  ...values.flatMap((value) => [
    ...ids.map((id) => ({ [id]: { 2023: value } })),
    { "registered-trademarks": value },
    { "registered-trademarks": { ...series, observations: [value] } },
    {
      "registered-trademarks": {
        ...series,
        measure: value,
        regionRule: value,
        observations: value,
        unit: value,
      },
    },
    { "registered-trademarks": { ...series, observations: [{ period: value, value, status: value }] } },
    {
      "registered-trademarks": { ...series, observations: [{ period: "2023", reason: value, status: "M" }] },
    },
    { "registered-trademarks": { [String(value)]: 1 } },
  ]),
  { "registered-trademarks": { "2023-01/2023-09": 1, "2023-12": 1, 2023: 2 } },
];

function issuesOf(result: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] }) {
  return result.ok ? [] : result.issues;
}

function thrownBy(act: () => unknown): readonly Issue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [error.issue];
    throw error;
  }
}

const issues: readonly Issue[] = [
  ...planPlaces.flatMap((path) =>
    [...values, undefined].flatMap((value) => issuesOf(parsePlan(planWith(path, value)))),
  ),
  ...observationData.flatMap((data) => issuesOf(parseObservations(guangxi2025, data))),
  ...observationData.flatMap((data) => thrownBy(() => observe(guangxi2025, data as never))),
];
const unread: readonly Message[] = values.flatMap((value) => {
  const read = typeof value === "string" ? printedNumber(value) : undefined;
  return read !== undefined && "unread" in read ? [read.message] : [];
});
const messages = [...unread, ...issues.map(({ message, path }) => withoutPath(message, path))];

/** The place before a sentence is data. */
function withoutPath({ "zh-Hans": zh, en }: Message, path: string): Message {
  return { "zh-Hans": zh.replaceAll(path || "\0", ""), en: en.replaceAll(path || "\0", "") };
}

/** A sentence without what is quoted in it, which is data or code: texts, records, lists of ids, units, periods. */
function ownWords(sentence: string): string {
  return sentence
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, "")
    .replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)+(?=[、,.]| 等| and|$)/g, "")
    .replaceAll(/\d{4}-(?:[SQ]\d|\d\d(?:-\d\d)?)/g, "")
    .replaceAll(/guangxi-2025|royalties|talent/g, "");
}

const unitCharacters = new Set([...Object.keys(baseUnits), ...Object.keys(unitScales)].join(""));

describe("messages about data are in one language each", () => {
  test("there are many, of many kinds", () => {
    expect(issues.length).toBeGreaterThan(500);
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(15);
    expect(unread.length).toBeGreaterThan(5);
  });

  test("the Chinese ones have no English words, but for what stands in quotes", () => {
    // What JSON calls nothing, and the name of a standard.
    const allowed = new Set(["null", "true", "false", "NaN", "undefined", "Infinity", "GB", "T"]);
    const english = messages
      .map((message) => message["zh-Hans"])
      .filter((sentence) =>
        (ownWords(sentence).match(/[A-Za-z]+/g) ?? []).some((word) => !allowed.has(word)),
      );
    expect([...new Set(english)]).toEqual([]);
  });

  test("the English ones have no Chinese, but for what stands in quotes and units", () => {
    const chinese = messages
      .map(({ en }) => en)
      .filter((sentence) =>
        (ownWords(sentence).match(/\p{Script=Han}/gu) ?? []).some(
          (character) => !unitCharacters.has(character),
        ),
      );
    expect([...new Set(chinese)]).toEqual([]);
  });
});
