import { type Draft, importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { hostileDocuments, plainDocuments } from "../bench/long-documents.js";

// Small here, so that a run is short; `npx tsx test/bench/import-documents-time.ts` reads a megabyte of each.
const bytes = 20_000;

const codes = ({ issues }: Draft): readonly string[] => issues.map(({ code }) => code);
const nothing = ["no-table", "no-indicators"];

/** What is told of a document, beside that nothing was read of it. */
const told: Readonly<Record<string, string>> = {
  "binary data": "document-not-text",
  "two plans": "several-plans",
  "letters in numbers": "letters-in-number",
  "letters in numbers of sentences": "letters-in-number",
};

/** Those of which indicators are read all the same. */
const read = [
  "a table without numbers",
  "two plans",
  "letters in numbers",
  "an end within a number",
  "English without marks",
];

describe.each(Object.entries(hostileDocuments))("%s", (name, make) => {
  const text = make(bytes);
  const draft = importPlan(text);

  test("is read without an error, and what was seen is told", () => {
    const expected = told[name];
    if (expected !== undefined) expect(codes(draft)).toContain(expected);
    const count = draft.plan.indicators?.length ?? 0;
    if (count === 0) expect(codes(draft).some((code) => nothing.includes(code))).toBe(true);
    else expect(read).toContain(name);
  });

  test("gives no number that does not stand in it", () => {
    for (const { at, value, raw, how } of draft.claims) {
      if (how !== "printed" || !/\/(?:value|lower|upper)$/u.test(at)) continue;
      expect(raw.replace(/[,\s]/gu, "")).toContain(String(value).replace(/^-/u, ""));
      expect(text.replace(/<[^>]*>/gu, "")).toContain(raw);
    }
  });

  test("is read the same again, as plain data", () => {
    expect(structuredClone(importPlan(text))).toEqual(draft);
  });
});

describe("a long plan is read to its end", () => {
  test.each(Object.entries(plainDocuments).filter(([name]) => name.startsWith("plan table")))(
    "%s",
    (_, make) => {
      const text = make(4 * bytes);
      const { indicators = [] } = importPlan(text).plan;
      const rows = [...text.matchAll(/之(\d+)/gu)].length;
      expect(rows).toBeGreaterThan(500);
      expect(indicators).toHaveLength(rows);
    },
  );
});
