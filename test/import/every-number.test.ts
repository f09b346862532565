import fc from "fast-check";
import { type Draft, importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { printedNumber } from "../../src/printed/printed-number.js";
import { documents } from "./made-documents.js";

describe("importPlan, whatever the document", () => {
  test("what a claim quotes stands at its place, and its number is what is printed there", () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const claim of importPlan(text).claims) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.raw);
          if (
            claim.how === "printed" &&
            /\/(?:value|lower|upper)$/.test(claim.at) &&
            claim.locator !== "正文"
          ) {
            const read = printedNumber(claim.raw);
            const numbers = [
              ("value" in read && read.value) || "",
              ("lower" in read && read.lower) || "",
              ("upper" in read && read.upper) || "",
            ];
            expect(numbers).toContain(claim.value);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the numbers of the claims and the unclaimed ones are all numbers of the text", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const draft = importPlan(text);
        expect(digitsLeft(text, draft)).toEqual([]);
        for (const { raw, start, end } of draft.unclaimed) expect(text.slice(start, end)).toBe(raw);
      }),
      { numRuns: 400 },
    );
  });
});

/** The places of digits that are in no claim and not among the unclaimed. */
function digitsLeft(text: string, { claims, unclaimed }: Draft): readonly number[] {
  const left = new Set([...text.matchAll(/\d/g)].map(({ index }) => index));
  for (const { start, end } of [...claims, ...unclaimed])
    for (let at = start; at < end; at++) left.delete(at);
  return [...left];
}
