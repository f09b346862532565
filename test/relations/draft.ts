import fc from "fast-check";

/** A number of an observation: just so, from the one before, at a target, or on the path to it; and a bit beside that. */
export interface NumberDraft {
  readonly from: "number" | "before" | "path" | "target" | "baseline";
  readonly number: string;
  readonly beside: string;
}

/** Numbers that stand for choices are counted off a list later, so that 0 is always the plain one and cases shrink to it. */
export type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map((twentieths) => String(twentieths / 20)) },
  { weight: 1, arbitrary: fc.integer({ min: -30, max: -1 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("0", "100", "99.9", "0.001", "1234.567", "1000000") },
);

const beside = fc.oneof(
  { weight: 5, arbitrary: fc.constant("0") },
  { weight: 2, arbitrary: fc.constantFrom("0.000000001", "-0.000000001") },
  { weight: 2, arbitrary: fc.constantFrom("0.01", "-0.01", "1", "-1") },
);

const value: fc.Arbitrary<NumberDraft> = fc.record({
  from: fc.oneof(
    { weight: 4, arbitrary: fc.constant("number" as const) },
    { weight: 5, arbitrary: fc.constant("before" as const) },
    { weight: 2, arbitrary: fc.constant("path" as const) },
    { weight: 2, arbitrary: fc.constant("target" as const) },
    { weight: 1, arbitrary: fc.constant("baseline" as const) },
  ),
  number,
  beside,
});

const choice = fc.nat(59);
/** Years after the one that a plan starts from. */
const year = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const target = fc.record({
  /** 0 is the end of the plan. */
  year: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: year(2, 5) }, year(-1, 8)),
  basis: choice,
  comparator: choice,
  /** Whether the number of a level is counted from the baseline, in the good direction. */
  beyond: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  number,
  width: fc.constantFrom("0", "0.5", "1", "5"),
  /** Whether it is only aspired to. */
  strives: fc.oneof(
    { weight: 7, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  /** The month at whose end it is due, of all but one in eight December. */
  dueIn: fc.oneof(
    { weight: 7, arbitrary: fc.constant(12) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 11 }) },
  ),
});

/** What a case is made of. */
export const draft = fc.record({
  measure: fc.nat(2),
  kind: fc.nat(11),
  direction: fc.nat(7),
  years: fc.constantFrom(5, 5, 5, 5, 3, 1, 10),
  baseYear: fc.constantFrom(-1, -1, -1, -1, -1, -2, 0, undefined),
  baseline: fc.option(fc.record({ year: fc.constantFrom(-1, -1, -1, -1, -2, -3, 0, 1), number }), {
    freq: 5,
  }),
  targets: fc.oneof(
    { weight: 8, arbitrary: fc.array(target, { minLength: 1, maxLength: 1 }) },
    { weight: 8, arbitrary: fc.array(target, { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(target, { maxLength: 0 }) },
  ),
  /** Whole years in a row. */
  history: fc.record({
    from: year(-4, 1),
    values: fc.array(fc.tuple(value, choice), { maxLength: 9, size: "max" }),
  }),
  /** Parts of years, and whole years apart. */
  extra: fc.array(fc.tuple(year(-2, 8), choice, value, choice), { maxLength: 3 }),
  asOf: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.tuple(year(0, 4), fc.nat(7)) },
    { weight: 1, arbitrary: fc.tuple(year(-2, 8), fc.nat(7)) },
  ),
  /** Which target is meant: by its place among the targets, or now and then any year. */
  choice: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constantFrom("final" as const, "next" as const) },
    { weight: 6, arbitrary: fc.record({ place: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.record({ year: year(-1, 8) }) },
  ),
});
