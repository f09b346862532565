import type { FormulaDefinition, RoundingMode } from "ipr-plan";
import { formulas } from "ipr-plan";
import { formula } from "../formula/helpers.js";

/** A formula, and how its inputs stand in a table. */
export interface FormulaCase {
  readonly title: string;
  readonly definition: FormulaDefinition;
  /** Decimal places of the columns, one after the other; 0 where the list ends. */
  readonly places?: readonly number[];
  /** Units of columns, where they are not those of the inputs. */
  readonly units?: Readonly<Record<string, string>>;
  readonly bounds?: readonly [string, string];
  readonly options?: { readonly places?: number; readonly rounding?: RoundingMode; readonly unit?: string };
}

const ab = { a: "件", b: "件" };
const abc = { a: "件", b: "件", c: "件" };

/** Each way of writing a formula that the writing of SQL meets. */
export const formulaCases: readonly FormulaCase[] = [
  ...formulas.flatMap((definition): readonly FormulaCase[] => [
    { title: `${definition.id}, whole columns`, definition },
    {
      title: `${definition.id}, columns with places, half-even`,
      definition,
      places: [2, 1, 4, 0],
      options: { rounding: "half-even" },
    },
  ]),
  {
    title: "a difference of either sign",
    definition: formula("a - b", "件", ab, { places: 0 }),
    places: [2, 1],
  },
  {
    title: "a quotient to a whole number, half-even",
    definition: formula("a / b", "倍", ab, { places: 0, rounding: "half-even" }),
  },
  { title: "a quotient in %", definition: formula("a / b", "%", ab, { places: 1 }) },
  {
    title: "rounding alone, by an even power of ten",
    definition: formula("a", "万件", { a: "件" }, { places: 1, rounding: "half-even" }),
  },
  {
    title: "rounding alone, half-up",
    definition: formula("-a", "亿元", { a: "元" }, { places: 2 }),
    places: [2],
  },
  { title: "a change of rate", definition: formula("(a - b) / b", "%", ab, { places: 2 }) },
  { title: "a divisor that is a difference", definition: formula("a / (b - c)", "倍", abc, { places: 3 }) },
  {
    title: "a quotient below a quotient",
    definition: formula("a / (1 / b)", "件", { a: "件", b: "倍" }, { places: 2 }),
    places: [0, 2],
  },
  { title: "quotients added", definition: formula("a / b + b / c", "%", abc, { places: 1 }) },
  {
    title: "quotients with one divisor",
    definition: formula("a / c - b / c", "%", abc, { places: 1, rounding: "half-even" }),
  },
  {
    title: "the smallest of three",
    definition: formula("min(a, b, c)", "千件", abc, { places: 1 }),
    places: [1, 0, 2],
  },
  {
    title: "the larger of two quotients",
    definition: formula("max(a / b, b / c)", "倍", abc, { places: 2 }),
  },
  {
    title: "the smaller of two quotients of differences",
    definition: formula("min(a / (b - c), c / b)", "倍", abc, { places: 2, rounding: "half-even" }),
  },
  {
    title: "a sum of three in mixed units",
    definition: formula("sum(a, b, c)", "亿元", { a: "万元", b: "亿元", c: "元" }, { places: 3 }),
    places: [2, 4, 0],
  },
  {
    title: "numbers that are written out",
    definition: formula("(2 * a + 0.5 * b) / (3 * a + 1.25 * b)", "倍", ab, { places: 4 }),
  },
  {
    title: "a product",
    definition: formula("a * b / c", "件", { a: "件", b: "%", c: "%" }, { places: 1 }),
    places: [0, 2, 1],
  },
  {
    title: "the larger of two quotients of numbers that are written out",
    definition: formula("max(a / 300000.01, b / 700000.01)", "件", ab, { places: 2 }),
  },
  { title: "a formula without inputs", definition: formula("2 / 3", "%", {}, { places: 1 }) },
  {
    title: "columns in other units",
    definition: formula("a / b", "件/万人", { a: "件", b: "万人" }),
    places: [4, 0],
    units: { a: "万件", b: "人" },
  },
  {
    title: "a result in another unit",
    definition: formula("a - b", "亿元", { a: "亿元", b: "万元" }),
    places: [3, 2],
    options: { unit: "万元", places: 0, rounding: "half-even" },
  },
  { title: "columns with bounds", definition: formula("a / b", "倍", ab), bounds: ["-100000", "100000"] },
  {
    title: "columns with bounds above 0",
    definition: formula("a / b", "%", ab, { places: 1, rounding: "half-even" }),
    bounds: ["0", "9999999"],
    places: [1, 0],
  },
];
