import fc from "fast-check";
import { classifyPatent, countHighValuePatents, highValuePatentsPer10kFromRegister } from "ipr-plan";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, anything, hostileText, prototypeNames, unitLike } from "../hostile.js";
import { target } from "../target.js";

const day = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1998, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-")),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(hostileText, fc.constantFrom("2024-02-30", "2025", "0000-00-00", "9999-12-31")),
  },
);
const maybe = <Value>(usual: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: anything },
  );

const record = fc.record(
  {
    id: maybe(fc.oneof(hostileText, fc.integer().map(String))),
    kind: maybe(fc.constantFrom("invention", "utility-model", "design", "x")),
    filedOn: maybe(day),
    grantedOn: maybe(day),
    expiresOn: maybe(day),
    lapses: maybe(
      fc.array(fc.record({ lapsedOn: maybe(day), revivedOn: maybe(day) }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
    ),
    heldIn: maybe(
      fc.oneof(hostileText, fc.array(fc.constantFrom("450100", "440300", "4501"), { maxLength: 3 })),
    ),
    strategicEmergingIndustry: maybe(fc.boolean()),
    familyAbroad: maybe(fc.boolean()),
    pledgeAmount: maybe(fc.oneof(anyAmount, fc.record({ value: anyAmount, unit: unitLike }))),
    awards: maybe(
      fc.array(fc.oneof(fc.constantFrom("china-patent", "other"), hostileText), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);

const options = fc.record(
  {
    on: day,
    jurisdiction: fc.oneof(fc.constantFrom("45", "450000", "450100"), hostileText),
    holders: fc.constantFrom("first-named", "any", "x"),
    pledgeAtLeast: anyAmount,
    maintainedSince: fc.constantFrom("filing", "grant", "x"),
    distinctIds: fc.boolean(),
  },
  { requiredKeys: ["on"] },
);

/** Registers whose records hold whatever a spreadsheet may. */
export const patents = [
  target({
    name: "patents",
    perRound: 60,
    inputs: fc.record({
      records: fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: anything }), {
        maxLength: 4,
      }),
      options,
      group: fc.constantFrom(...prototypeNames, "南宁", undefined),
      population: anyNumber,
    }),
    run({ records, options, group, population }) {
      const count = attempt(() =>
        countHighValuePatents(records as never, { ...options, by: () => group } as never),
      );
      return [
        count,
        records.map((one) => attempt(() => classifyPatent(one as never, options as never))),
        "total" in count &&
          attempt(() =>
            highValuePatentsPer10kFromRegister(count as never, {
              value: String(population),
              unit: "万人",
              scope: "resident",
              on: "2024-12-31",
            }),
          ),
      ];
    },
  }),
];
