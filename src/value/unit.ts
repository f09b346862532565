import { inChinese, show, UsageError } from "../issue.js";
import type { Dimension } from "./dimension.js";
import type { BaseText } from "./unit-table.js";
import { readParts, type UnitPart } from "./unit-words.js";
import type { units } from "./units.js";

/**
 * The units that an editor suggests: those without a scale, and the common ones of {@link units}.
 *
 * @category Units
 * @example
 * const unit: KnownUnit = "件/万人";
 * @useDeclaredType
 */
export type KnownUnit = BaseText | (typeof units)[keyof typeof units];

/**
 * A unit as plans write it: `件`, `万件`, `亿元`, `%`, `分`, `件/万人`. An editor suggests the known ones; every text is
 * taken, and {@link parseUnit} says whether it is a unit.
 *
 * @category Units
 * @example
 * const unit: UnitText = "万件";
 */
export type UnitText = KnownUnit | (string & Record<never, never>);

/**
 * A unit that was read: its canonical text, what it measures, and how large it is.
 *
 * @category Units
 * @example
 * const unit: Unit = { text: "万件", dimension: "count", power: 4 };
 */
export interface Unit {
  /** In simplified Chinese, such as `件/万人`. */
  readonly text: UnitText;
  /** What it measures; only units of the same dimension convert. */
  readonly dimension: Dimension;
  /** One of this unit is 10 to this power of the base unit. Every unit of a plan is a power of ten. */
  readonly power: number;
}

/** Reads a unit; `undefined` where the text is outside the grammar. */
export function readUnit(text: unknown): Unit | undefined {
  const parts = readParts(text);
  if (parts === undefined) return undefined;
  const [above, below] = parts;
  if (below === undefined) {
    return { text: partText(above), dimension: above.dimension, power: above.power };
  }
  return {
    text: `${partText(above)}/${below.scale ?? ""}${below.below}`,
    dimension: isOverItself(above, below) ? "share" : `${above.dimension}/${below.dimension}`,
    power: above.power - below.power,
  };
}

const partText = ({ scale, base }: UnitPart): string => (scale ?? "") + base;

/**
 * A unit over itself is a plain number: 人/千人, 元/万元, 件/件. All people are one thing, whatever word counts them. Counted
 * things are what their word says: items for each company (件/家) are no part of the companies.
 */
function isOverItself(above: UnitPart, below: UnitPart): boolean {
  return above.dimension === below.dimension && (above.dimension !== "count" || above.base === below.base);
}

/**
 * Reads a unit in any of its spellings: a scale (十 … 万亿) and a base, optionally over another scale and base;
 * traditional characters and English words too. A unit over itself (人/千人) is a share; other units over each other are
 * densities and rates (件/家, 件/年), and no share. A unit of {@link defineUnit} is read as well.
 *
 * @param text - Such as `"万件"`, `"件/万人"`, `"萬件"`, `"hundred million yuan"`, `"items per 10k people"`, `"USD million"`.
 * @returns The unit, with its canonical text.
 * @throws {@link UsageError} `Unknown unit: expected [scale] base, optionally / [scale] base, such as 件, 万件, 亿元, % or 件/万人, received …`
 * @category Units
 * @example
 * parseUnit("萬件") // => { text: "万件", dimension: "count", power: 4 }
 * parseUnit("items per 10k people").text // => "件/万人"
 * parseUnit("件/家").dimension // => "count/count"
 */
export function parseUnit(text: UnitText): Unit {
  const unit = readUnit(text);
  if (unit !== undefined) return unit;
  const expected = "[scale] base, optionally / [scale] base, such as 件, 万件, 亿元, % or 件/万人";
  const received = show(text);
  throw new UsageError({
    code: "unit-unknown",
    expected,
    received,
    message: {
      "zh-Hans": `无法识别的单位：应为［数级］基本单位，可再除以［数级］基本单位，如 件、万件、亿元、%、件/万人，实为 ${inChinese(received)}`,
      en: `Unknown unit: expected ${expected}, received ${received}`,
    },
  });
}
