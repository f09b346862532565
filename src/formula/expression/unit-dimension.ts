import type { BaseDimension } from "../../value/dimension.js";
import type { BaseText, baseUnits, dimensions, ScaleText } from "../../value/unit-table.js";

// The unit grammar of value/unit.ts at the level of types. A text it does not read (an English or traditional name, a
// variable of type string, a unit of one's own) may be of any dimension: the run-time check decides then.

type Dimension = BaseDimension | `${BaseDimension}/${BaseDimension}`;

type Words = { readonly [Base in BaseText]: (typeof baseUnits)[Base]["dimension"] };

type Known<Word> = [Extract<Word, keyof Words>] extends [never]
  ? BaseDimension
  : Words[Extract<Word, keyof Words>];

type PartDimension<Part> = Part extends keyof Words
  ? Words[Part]
  : Part extends `${ScaleText}${infer Word}`
    ? Known<Word>
    : BaseDimension;

// Of one dimension above and below, the words decide whether it is a share (家/家) or a density (件/家).
type Over<Above extends BaseDimension, Below extends BaseDimension> =
  | (Above extends Below ? Plain : never)
  | `${Above}/${Below}`;

/** Dimensions that cancel out. */
type Plain = {
  [Name in BaseDimension]: (typeof dimensions)[Name] extends { readonly plain: true } ? Name : never;
}[BaseDimension];

/** The dimension of a literal unit text; every dimension where the text is not literal or not canonical. */
export type UnitDimension<Unit extends string> = string extends Unit
  ? Dimension
  : Unit extends `${infer Above}/${infer Below}`
    ? BaseDimension extends PartDimension<Above> | PartDimension<Below>
      ? Dimension
      : Over<PartDimension<Above>, PartDimension<Below>>
    : BaseDimension extends PartDimension<Unit>
      ? Dimension
      : PartDimension<Unit>;

/** The unit itself where it may be of the dimension wanted; otherwise a text that says what was expected. */
export type UnitLike<Wanted extends string, Given extends string> = [
  UnitDimension<Wanted> & UnitDimension<Given>,
] extends [never]
  ? `a unit of the dimension ${UnitDimension<Wanted>}`
  : Given;

/**
 * A unit of the dimension that an expression of one name, or one name over another, comes out in; any text for other
 * expressions, which `checkFormula` reads.
 */
export type ResultUnit<
  Units extends Readonly<Record<string, string>>,
  Expression extends string,
  Result extends string,
> = Expression extends keyof Units
  ? UnitLike<Units[Expression], Result>
  : Expression extends `${infer Above} / ${infer Below}`
    ? Above extends keyof Units
      ? Below extends keyof Units
        ? QuotientUnit<Units[Above], Units[Below], Result>
        : Result
      : Result
    : Result;

// A plain number above or below the stroke, or a unit that has a stroke already, is left to `checkFormula`.
type QuotientUnit<Above extends string, Below extends string, Result extends string> = [
  UnitDimension<Above> | UnitDimension<Below>,
] extends [Exclude<BaseDimension, Plain>]
  ? UnitLike<`${Above}/${Below}`, Result>
  : Result;
