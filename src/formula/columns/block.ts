import { roundoff, underflow } from "./rounding-bound.js";

/** Rows calculated at a time: a handful of blocks stays in the nearest cache. */
export const blockLength = 1024;

/** Values in base units, and for each a bound on how far it is from the exact value. */
export interface Block {
  readonly values: Float64Array;
  readonly errors: Float64Array;
}

export function newBlock(): Block {
  return { values: new Float64Array(blockLength), errors: new Float64Array(blockLength) };
}

/** A calculation on whole blocks; each loop is one operation, so that it compiles to plain machine arithmetic. */
export type BlockOperation = (a: Block, b: Block, result: Block) => void;

const none = Number.NaN;
// Taken out of their module once: some loaders read an import anew at each use.
const twice = 2 * roundoff;
const eightTimes = 8 * roundoff;
const lost = underflow;

// Indexing never leaves the block; `?? none` is what the compiler asks for and is never taken.

const plus: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    const value = (a.values[row] ?? none) + (b.values[row] ?? none);
    values[row] = value;
    errors[row] = (a.errors[row] ?? none) + (b.errors[row] ?? none) + twice * Math.abs(value);
  }
};

const minus: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    const value = (a.values[row] ?? none) - (b.values[row] ?? none);
    values[row] = value;
    errors[row] = (a.errors[row] ?? none) + (b.errors[row] ?? none) + twice * Math.abs(value);
  }
};

const times: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    const x = a.values[row] ?? none;
    const y = b.values[row] ?? none;
    const errorOfX = a.errors[row] ?? none;
    const errorOfY = b.errors[row] ?? none;
    const value = x * y;
    values[row] = value;
    errors[row] =
      Math.abs(x) * errorOfY + Math.abs(y) * errorOfX + errorOfX * errorOfY + twice * Math.abs(value) + lost;
  }
};

const over: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    const y = Math.abs(b.values[row] ?? none);
    const errorOfY = b.errors[row] ?? none;
    const value = (a.values[row] ?? none) / (b.values[row] ?? none);
    const size = Math.abs(value);
    values[row] = value;
    errors[row] =
      y > 4 * errorOfY ? (2 * ((a.errors[row] ?? none) + size * errorOfY)) / y + twice * size + lost : none;
  }
};

const lesser: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    values[row] = Math.min(a.values[row] ?? none, b.values[row] ?? none);
    errors[row] = Math.max(a.errors[row] ?? none, b.errors[row] ?? none);
  }
};

const greater: BlockOperation = (a, b, { values, errors }) => {
  for (let row = 0; row < blockLength; row++) {
    values[row] = Math.max(a.values[row] ?? none, b.values[row] ?? none);
    errors[row] = Math.max(a.errors[row] ?? none, b.errors[row] ?? none);
  }
};

/** Each operator and function on blocks; the bounds are derived in rounding-bound.ts, part 1. */
export const blockOperations = {
  "+": plus,
  "-": minus,
  "*": times,
  "/": over,
  min: lesser,
  max: greater,
  sum: plus,
} as const;

/** Fills a block with a part of a column, times a power of ten. */
export function load(column: Float64Array, start: number, factor: number, { values, errors }: Block): void {
  const length = Math.min(blockLength, column.length - start);
  for (let row = 0; row < length; row++) {
    const value = (column[start + row] ?? none) * factor;
    values[row] = value;
    errors[row] = eightTimes * Math.abs(value) + lost;
  }
}
