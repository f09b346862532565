import { type Expression, readTree } from "../expression/expression.js";
import { type Block, blockLength, blockOperations, load, newBlock } from "./block.js";
import type { ReadColumn } from "./columns.js";
import { inflation, roundoff, slack, underflow } from "./rounding-bound.js";

/**
 * Any formula over columns, a block at a time: the tree becomes a list of operations on blocks, each a loop of its own.
 * The rows it cannot decide come back by index; see rounding-bound.ts.
 */
export function runBlocks(
  tree: Expression,
  columns: ReadonlyMap<string, ReadColumn>,
  scale: number,
  divisor: number,
  result: Float64Array,
): number[] {
  const program: ((start: number) => void)[] = [];
  const loaded = new Map<string, Block>();
  const operate = (name: keyof typeof blockOperations, a: Block, b: Block): Block => {
    const block = newBlock();
    const operation = blockOperations[name];
    program.push(() => operation(a, b, block));
    return block;
  };
  const last = readTree<Block>(tree, {
    number: ({ value }) => constant(Number(value)),
    name: ({ name }) => {
      const block = loaded.get(name) ?? newBlock();
      const column = columns.get(name);
      if (!loaded.has(name) && column !== undefined) {
        const factor = Number(`1e${column.power}`);
        program.push((start) => load(column.values, start, factor, block));
      }
      loaded.set(name, block);
      return block;
    },
    negate: (operand) => operate("-", constant(0), operand),
    binary: (left, right, { operator }) => operate(operator, left, right),
    call: (values, node) => values.reduce((a, b) => operate(node.function, a, b)),
  });
  const undecided: number[] = [];
  for (let start = 0; start < result.length; start += blockLength) {
    for (const step of program) step(start);
    roundBlock(last, start, scale, divisor, result, undecided);
  }
  return undecided;
}

function constant(value: number): Block {
  const block = newBlock();
  block.values.fill(value);
  block.errors.fill(Number.isSafeInteger(value) ? 0 : 2 * roundoff * Math.abs(value) + underflow);
  return block;
}

function roundBlock(
  { values, errors }: Block,
  start: number,
  scale: number,
  divisor: number,
  result: Float64Array,
  undecided: number[],
): void {
  const length = Math.min(blockLength, result.length - start);
  const [share, inflated] = [slack, inflation * scale];
  for (let row = 0; row < length; row++) {
    const scaled = (values[row] ?? Number.NaN) * scale;
    const size = Math.abs(scaled);
    const whole = Math.floor(size + 0.5);
    const error = (errors[row] ?? Number.NaN) * inflated + share * size;
    result[start + row] = (scaled < 0 ? -whole : whole) / divisor + 0;
    if (!(Math.abs(size - whole) + error < 0.5)) undecided.push(start + row);
  }
}
