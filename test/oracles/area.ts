/** Whole numbers from 0 to below a limit. */
export type RandomNumbers = (limit: number) => number;

/** A case in plain data, and what the library says of it. */
export interface Answered {
  readonly case: unknown;
  readonly answer: unknown;
}

/** A part of the library that is computed a second time, in Python, from the definitions in `docs/`. */
export interface OracleArea {
  readonly name: string;
  /** The file beside this one that computes the answers again. */
  readonly script: string;
  /** Makes cases and asks the library for each, one by one, so that no list of them is kept. */
  readonly make: (random: RandomNumbers, count: number) => Iterable<Answered>;
}
