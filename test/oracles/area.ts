import type { randomNumbers } from "../sql/random.js";

/** Whole numbers below a limit, the same on every run. */
export type RandomNumbers = ReturnType<typeof randomNumbers>;

/** A case, and what the library answers. */
export interface Answered {
  readonly case: unknown;
  readonly answer: unknown;
}

/** A part of the library that a script in Python works out a second time, from the case alone. */
export interface OracleArea {
  readonly name: string;
  /** The name of the script in this folder. */
  readonly script: string;
  readonly make: (random: RandomNumbers, count: number) => Iterable<Answered>;
}
