import { inChinese, show, UsageError } from "../issue.js";
import type { Dimension } from "./dimension.js";
import type { BaseText, ScaleText } from "./unit-table.js";
import { readParts, type UnitPart } from "./unit-words.js";

/**
 * A unit as plans write it: `件`, `万件`, `亿元`, `%`, `分`, `件/万人`.
 *
 * @category Units
 * @example
 * const unit: UnitText = "万件";
 */
export type UnitText = string;

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
    text: `${partText(above)}/${partText(below)}`,
    dimension: above.dimension === below.dimension ? "share" : `${above.dimension}/${below.dimension}`,
    power: above.power - below.power,
  };
}

const partText = ({ scale, base }: UnitPart): string => (scale ?? "") + base;

/**
 * Reads a unit in any of its spellings: a scale (十 … 万亿) and a base, optionally over another scale and base;
 * traditional characters and English words too.
 *
 * @param text - Such as `"万件"`, `"件/万人"`, `"萬件"`, `"hundred million yuan"`, `"items per 10k people"`.
 * @returns The unit, with its canonical text.
 * @throws {@link UsageError} `Unknown unit: expected [scale] base, optionally / [scale] base, such as 件, 万件, 亿元, % or 件/万人, received …`
 * @category Units
 * @example
 * parseUnit("萬件") // => { text: "万件", dimension: "count", power: 4 }
 * parseUnit("items per 10k people").text // => "件/万人"
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

type PartText = `${ScaleText | ""}${BaseText}`;

/**
 * The common units under English names, as literal types.
 *
 * @category Units
 * @example
 * units.itemsPer10kPeople // => "件/万人"
 */
export const units = {
  items: "件",
  items10k: "万件",
  pieces: "个",
  organisations: "家",
  people: "人",
  people10k: "万人",
  yuan: "元",
  yuan10k: "万元",
  yuan100Million: "亿元",
  percent: "%",
  percentagePoints: "百分点",
  points: "分",
  itemsPer10kPeople: "件/万人",
} as const satisfies Record<string, PartText | `${BaseText}/${ScaleText | ""}人`>;
