import type { BaseDimension, Dimension } from "../../value/dimension.js";

// The unit grammar of value/unit.ts at the level of types, for the common words only. A text it does not read (an
// English alias, a variable of type string) may be of any dimension: the run-time check decides then.

type Scale = "万亿" | "千亿" | "百亿" | "十亿" | "亿" | "千万" | "百万" | "十万" | "万" | "千" | "百" | "十";

interface Words {
  readonly 件: "count";
  readonly 个: "count";
  readonly 家: "count";
  readonly 项: "count";
  readonly 人: "people";
  readonly 名: "people";
  readonly 元: "money";
  readonly "%": "share";
  readonly 百分点: "share";
  readonly "1": "share";
  readonly 分: "score";
}

type Known<Word> = [Extract<Word, keyof Words>] extends [never]
  ? BaseDimension
  : Words[Extract<Word, keyof Words>];

type PartDimension<Part> = Part extends keyof Words
  ? Words[Part]
  : Part extends `${Scale}${infer Word}`
    ? Known<Word>
    : BaseDimension;

type Over<Above extends BaseDimension, Below extends BaseDimension> = Above extends Below
  ? "share"
  : `${Above}/${Below}`;

/** The dimension of a literal unit text; every dimension where the text is not literal or not common. */
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

// A share above or below the stroke, or a unit that has a stroke already, is left to `checkFormula`.
type QuotientUnit<Above extends string, Below extends string, Result extends string> = [
  UnitDimension<Above> | UnitDimension<Below>,
] extends [Exclude<BaseDimension, "share">]
  ? UnitLike<`${Above}/${Below}`, Result>
  : Result;
