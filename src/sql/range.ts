import type { SqlColumn } from "./column.js";
import type { Range } from "./interval.js";
import type { Condition, Whole } from "./whole.js";

/** What the whole numbers of a column can be. */
export type RangeOfColumn = (column: SqlColumn) => Range;

/** Ranges of calculations, each worked out once. */
export function rangeFinder(rangeOfColumn: RangeOfColumn) {
  const known = new Map<Whole, Range>();
  const rangeOf = (whole: Whole): Range => {
    const found = known.get(whole);
    if (found !== undefined) return found;
    const range = findRange(whole, rangeOf, rangeOfColumn);
    known.set(whole, range);
    return range;
  };
  return rangeOf;
}

/** Whether a condition holds whatever the columns are; `undefined` where it depends on them. */
export function decided(condition: Condition, rangeOf: (whole: Whole) => Range): boolean | undefined {
  switch (condition.kind) {
    case "at-most": {
      const [a, b] = [rangeOf(condition.a), rangeOf(condition.b)];
      return a.most <= b.least ? true : a.least > b.most ? false : undefined;
    }
    case "equal": {
      const [a, b] = [rangeOf(condition.a), rangeOf(condition.b)];
      if (a.least > b.most || b.least > a.most) return false;
      return a.least === a.most && b.least === b.most ? true : undefined;
    }
    case "both": {
      const [one, other] = [decided(condition.one, rangeOf), decided(condition.other, rangeOf)];
      if (one === false || other === false) return false;
      return one && other;
    }
    case "differ": {
      const [one, other] = [decided(condition.one, rangeOf), decided(condition.other, rangeOf)];
      return one === undefined || other === undefined ? undefined : one !== other;
    }
  }
}

function findRange(whole: Whole, rangeOf: (whole: Whole) => Range, rangeOfColumn: RangeOfColumn): Range {
  switch (whole.kind) {
    case "constant":
      return { least: whole.value, most: whole.value };
    case "column":
      return rangeOfColumn(whole.column);
    case "add": {
      const [a, b] = [rangeOf(whole.a), rangeOf(whole.b)];
      return { least: a.least + b.least, most: a.most + b.most };
    }
    case "subtract": {
      const [a, b] = [rangeOf(whole.a), rangeOf(whole.b)];
      return { least: a.least - b.most, most: a.most - b.least };
    }
    case "multiply": {
      const [a, b] = [rangeOf(whole.a), rangeOf(whole.b)];
      const corners = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most];
      return { least: leastOf(corners), most: mostOf(corners) };
    }
    case "divide": {
      // Both parts are sizes, and the divisor is at least 1 where the quotient is read at all.
      const [a, b] = [rangeOf(whole.a), rangeOf(whole.b)];
      return { least: 0n, most: mostOf([a.most, 0n]) / mostOf([b.least, 1n]) };
    }
    case "remainder":
      return { least: 0n, most: mostOf([rangeOf(whole.b).most - 1n, 0n]) };
    case "negate": {
      const a = rangeOf(whole.a);
      return { least: -a.most, most: -a.least };
    }
    case "absolute": {
      const a = rangeOf(whole.a);
      if (a.least >= 0n) return a;
      return { least: a.most <= 0n ? -a.most : 0n, most: mostOf([-a.least, a.most]) };
    }
    case "least":
    case "greatest": {
      const ranges = whole.of.map(rangeOf);
      const pick = whole.kind === "least" ? leastOf : mostOf;
      return { least: pick(ranges.map(({ least }) => least)), most: pick(ranges.map(({ most }) => most)) };
    }
    case "choose": {
      const [yes, no] = [rangeOf(whole.yes), rangeOf(whole.no)];
      return { least: leastOf([yes.least, no.least]), most: mostOf([yes.most, no.most]) };
    }
  }
}

const leastOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a < b ? a : b));
const mostOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b));
