import type fc from "fast-check";

interface Named<Input> {
  readonly name: string;
  /** How many cases of it a round has: many where a case is cheap. */
  readonly perRound: number;
  readonly inputs: fc.Arbitrary<Input>;
}

/** Calls the library with a deeply frozen input and tells what came of it, for the digest of a run. */
type Ways<Input> =
  | { readonly run: (input: Input) => unknown; readonly runLater?: never }
  /** The same for what answers with a promise. A case that never ends is not ended for it. */
  | { readonly run?: never; readonly runLater: (input: Input) => Promise<unknown> };

/** One part of the library under made-up input. */
export type Target<Input = unknown> = Named<Input> & Ways<Input>;

/** A target among others: what its inputs are is its own matter. */
export function target<Input>(one: Target<Input>): Target {
  return one as unknown as Target;
}
