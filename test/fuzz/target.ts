import type fc from "fast-check";

/** One part of the library under made-up input. */
export interface Target<Input = unknown> {
  readonly name: string;
  /** How many cases of it a round has: many where a case is cheap. */
  readonly perRound: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Calls the library with a deeply frozen input and tells what came of it, for the digest of a run. */
  readonly run: (input: Input) => unknown;
}

/** A target among others: what its inputs are is its own matter. */
export function target<Input>(one: Target<Input>): Target {
  return one as unknown as Target;
}
