import type { LocalizedText } from "../value/localized-text.js";
import type { Direction, MeasureKind, RegionRule } from "../value/measure.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";
import type { KnownFormulaId } from "./formula-names.js";

/**
 * An indicator that several plans share (已知指标): its names, how it is counted, and where its definition comes from.
 * A plan's own indicator may be counted otherwise; `varies` says where that is known.
 *
 * @category Catalogue
 * @example
 * const known: KnownIndicator = {
 *   id: "trade-secret-bases",
 *   name: { "zh-Hans": "商业秘密保护基地", "zh-Hant": "商業祕密保護基地", en: "Trade-secret protection bases" },
 *   aliases: [], unit: "个", measure: "point-in-time", regionRule: "sum", direction: "increase",
 *   definition: { "zh-Hans": "年末已建成的基地数", en: "Bases that exist at the end of the year" },
 *   references: [{ document: "巴中市“十四五”知识产权规划", locator: "主要指标表 序号6", raw: "商业秘密保护基地" }],
 * };
 */
export interface KnownIndicator<Id extends string = string> {
  /** Its id in the catalogue, as plans name it in `catalogue`. */
  readonly id: Id;
  /** Its usual name, in three languages. */
  readonly name: Required<LocalizedText>;
  /** Other wordings in print, in either Chinese script or in English; misprints are not among them. */
  readonly aliases: readonly string[];
  /** Wordings in print that mean a part of it, such as pledges of patents alone. */
  readonly narrower?: readonly string[];
  /** Wordings in print that mean more than it, such as patents abroad of every kind. */
  readonly wider?: readonly string[];
  /** As the first reference prints it; a plan may use another unit of the same dimension. */
  readonly unit: UnitText;
  /** How it is counted as a rule. */
  readonly measure: MeasureKind;
  /** Every kind that is normal for it, `measure` among them; absent where only that one is. */
  readonly measures?: readonly MeasureKind[];
  /** How the figures of several regions make that of the whole. */
  readonly regionRule: RegionRule;
  /** Whether more or less of it is better. */
  readonly direction: Direction;
  /** What is counted, at which moment, and whose it is. */
  readonly definition: LocalizedText;
  /** Id of the formula that computes it. */
  readonly formula?: KnownFormulaId;
  /** Where plans count it differently. */
  readonly varies?: readonly LocalizedText[];
  /** Where its definition and its names were read; at least one. */
  readonly references: readonly [Reference, ...Reference[]];
}
