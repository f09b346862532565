import type { DecimalText } from "../value/decimal-text.js";
import type { DateText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { patentAwards } from "./patent-awards.js";
import type { patentKinds } from "./patent-kinds.js";

/**
 * The three kinds of Chinese patents (专利类型): 发明, 实用新型, 外观设计. Only invention patents can be of high value.
 *
 * @category Patents
 * @example
 * const kind: PatentKind = "invention";
 * @useDeclaredType
 */
export type PatentKind = keyof typeof patentKinds;

/**
 * A time in which a granted right was not in force (失效与恢复).
 *
 * @category Patents
 * @example
 * const lapse: PatentLapse = { lapsedOn: "2019-05-01", revivedOn: "2019-11-20" };
 */
export interface PatentLapse {
  /** The first day out of force. */
  readonly lapsedOn: DateText;
  /** The first day in force again; absent while the right is lost. */
  readonly revivedOn?: DateText | null | undefined;
}

/**
 * An award (获奖): 国家科学技术奖, 中国专利奖, or any other, which does not make a patent one of high value.
 *
 * @category Patents
 * @example
 * const award: PatentAward = "china-patent";
 * @useDeclaredType
 */
export type PatentAward = keyof typeof patentAwards;

/**
 * An amount of pledge financing (质押融资金额), not negative: a number or decimal text in yuan, or a value with a unit of
 * money. Numbers are read as they print; amounts are compared exactly, in whatever unit they are.
 *
 * @category Patents
 * @example
 * const amounts: PledgeAmount[] = [30000000, "30000000", { value: "3000", unit: "万元" }];
 */
export type PledgeAmount =
  | number
  | DecimalText
  | {
      /** The amount in that unit. */
      readonly value: number | DecimalText;
      /** A unit of money, such as 万元. */
      readonly unit: UnitText;
    };

/**
 * One patent of the national office's register (专利登记记录). A fact that is absent or `null` is unknown; it is never
 * read as "no". Facts without a date (industry, family, pledge, awards) are taken as they stand on the day counted.
 *
 * @category Patents
 * @example
 * const patent: PatentRecord = {
 *   id: "ZL201210000001.0", filedOn: "2012-02-29", grantedOn: "2014-08-13", heldIn: "450100",
 *   strategicEmergingIndustry: true, familyAbroad: false, pledgeAmount: { value: "3000", unit: "万元" }, awards: [],
 * };
 */
export interface PatentRecord {
  /** Patent number (专利号), or whatever names the patent once. */
  readonly id: string;
  /**
   * The kind of the patent.
   * @defaultValue an invention: such registers hold inventions only
   */
  readonly kind?: PatentKind | null | undefined;
  /** Filing date (申请日). The term of twenty years and the ten years of maintenance run from it. */
  readonly filedOn: DateText;
  /** The day the grant was announced (授权公告日), the first day in force; absent while it is not granted. */
  readonly grantedOn?: DateText | null | undefined;
  /**
   * The first day after the term (期满终止日); it is needed only for extended terms.
   * @defaultValue twenty years after filing
   */
  readonly expiresOn?: DateText | null | undefined;
  /**
   * Times out of force, oldest first, without overlap; only the last may still last.
   * @defaultValue none
   */
  readonly lapses?: readonly PatentLapse[] | null | undefined;
  /**
   * Where the holders reside (专利权人所在地), the first-named holder first: GB/T 2260 codes such as `450100`, or ISO 3166
   * codes such as `US`. A single code may stand alone; a blank one says nothing, and neither does a name.
   */
  readonly heldIn?: string | readonly string[] | null | undefined;
  /** Whether it belongs to a strategic emerging industry (战略性新兴产业). */
  readonly strategicEmergingIndustry?: boolean | null | undefined;
  /** Whether it has a family member abroad (海外同族专利). */
  readonly familyAbroad?: boolean | null | undefined;
  /** The amount it was pledged for; 0 says that it was not pledged. */
  readonly pledgeAmount?: PledgeAmount | null | undefined;
  /** The awards it won; `[]` says that it won none. */
  readonly awards?: readonly PatentAward[] | null | undefined;
}
