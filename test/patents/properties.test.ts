import fc from "fast-check";
import type { PatentRecord } from "ipr-plan";
import { classifyPatent, countHighValuePatents } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { conditions } from "../../src/patents/patent-condition.js";
import {
  type NaiveOptions,
  naiveConditions,
  naiveCounts,
  naiveInForce,
  naiveResident,
} from "./naive-reference.js";

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

// Month ends and leap days are where dates go wrong, so they come often.
const day = fc.oneof(
  fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2034, 0, 1) }).map(dayText),
  fc.constantFrom(
    ...[1996, 2002, 2004, 2012, 2014, 2016, 2022, 2024, 2026].flatMap((year) => [
      `${year}-02-28`,
      `${year}-03-01`,
      ...(year % 4 === 0 ? [`${year}-02-29`] : []),
    ]),
    "2015-12-31",
    "2025-12-31",
  ),
);
const flag = fc.option(fc.boolean(), { nil: undefined });

interface Regional extends PatentRecord {
  readonly region: string;
}

const record: fc.Arbitrary<Regional> = fc
  .record({
    days: fc.array(day, { minLength: 6, maxLength: 6 }).map((days) => [...days].sort()),
    granted: fc.boolean(),
    lapses: fc.integer({ min: 0, max: 4 }),
    extended: fc.boolean(),
    kind: fc.constantFrom("invention" as const, undefined, "design" as const, "utility-model" as const),
    heldIn: fc.constantFrom("450100", "450200", "440300", undefined),
    strategicEmergingIndustry: flag,
    familyAbroad: flag,
    pledgeAmount: fc.constantFrom(undefined, 0, 999_999.99, 1_000_000, 5e6),
    awards: fc.constantFrom(undefined, [], ["other" as const], ["china-patent" as const]),
    id: fc.string(),
    region: fc.constantFrom("a", "b", "__proto__"),
  })
  .map(({ days, granted, lapses, extended, ...facts }) => {
    const [filedOn = "", grantedOn, first = "", back, second = "", again] = days;
    return {
      ...facts,
      filedOn,
      ...(granted && { grantedOn }),
      ...(extended && { expiresOn: again }),
      lapses: [
        ...(lapses > 0 ? [{ lapsedOn: first, revivedOn: lapses > 1 ? back : undefined }] : []),
        ...(lapses > 2 ? [{ lapsedOn: second, revivedOn: lapses > 3 ? again : undefined }] : []),
      ],
    };
  });

const options: fc.Arbitrary<NaiveOptions> = fc.record({
  on: day,
  maintainedSince: fc.constantFrom("filing" as const, "grant" as const),
  pledgeAtLeast: fc.constantFrom(undefined, 1_000_000),
  jurisdiction: fc.constantFrom(undefined, "450000"),
});

function given({ on, maintainedSince, pledgeAtLeast, jurisdiction }: NaiveOptions) {
  return {
    on,
    maintainedSince,
    ...(pledgeAtLeast !== undefined && { pledgeAtLeast }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  };
}

describe("against a naive reference", () => {
  test("each patent is classified alike", () => {
    fc.assert(
      fc.property(record, options, (one, how) => {
        const result = classifyPatent(one, given(how));
        expect(result.issues).toEqual([]);
        expect(result.counts).toBe(naiveCounts(one, how));
        expect(result.inForce).toBe(naiveInForce(one, how.on));
        expect(result.resident).toBe(naiveResident(one, how));
        const answers = naiveConditions(one, how);
        const having = (answer: boolean | "unknown") => conditions.filter((name) => answers[name] === answer);
        expect(result.met.map(({ condition }) => condition)).toEqual(having(true));
        expect(result.unmet.map(({ condition }) => condition)).toEqual(having(false));
        expect(result.unknown.map(({ condition }) => condition)).toEqual(having("unknown"));
      }),
      { numRuns: 600 },
    );
  });

  test("a register is counted as its patents are classified, and so is every group", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), options, (register, how) => {
        const count = countHighValuePatents(register, { ...given(how), by: ({ region }) => region });
        const answers = register.map((one) => naiveCounts(one, how));
        expect(count.total).toEqual({
          atLeast: answers.filter((answer) => answer === true).length,
          atMost: answers.filter((answer) => answer !== false).length,
        });
        expect(count.metExactly.reduce((sum, number) => sum + number, 0)).toBe(count.inForce.atLeast);
        expect(count.overlaps.reduce((sum, overlap) => sum + overlap.count, 0)).toBe(count.inForce.atLeast);
        for (const [key, group] of Object.entries(count.groups)) {
          const { total, inForce, conditions, metExactly, overlaps } = countHighValuePatents(
            register.filter(({ region }) => region === key),
            given(how),
          );
          expect(group).toEqual({ total, inForce, conditions, metExactly, overlaps });
        }
      }),
    );
  });

  test("a register of one is counted as that one is classified, condition by condition", () => {
    fc.assert(
      fc.property(record, options, (one, how) => {
        const { counts, inForce, resident, met, unmet } = classifyPatent(one, given(how));
        const count = countHighValuePatents([one], given(how));
        const range = (answer: boolean | "unknown") => ({
          atLeast: answer === true ? 1 : 0,
          atMost: answer === false ? 0 : 1,
        });
        const held = inForce === true ? resident : false;
        expect([count.total, count.inForce]).toEqual([range(counts), range(held)]);
        for (const condition of conditions) {
          const isMet = met.some((finding) => finding.condition === condition);
          const isUnmet = unmet.some((finding) => finding.condition === condition);
          const answer = held === false || isUnmet ? false : isMet ? held : "unknown";
          expect(count.conditions[condition]).toMatchObject(range(answer));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of a register does not matter to its totals", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), options, (register, how) => {
        const [there, back] = [register, register.toReversed()].map((one) =>
          countHighValuePatents(one, given(how)),
        );
        expect(back?.conditions).toEqual(there?.conditions);
        expect(back?.total).toEqual(there?.total);
      }),
    );
  });
});
