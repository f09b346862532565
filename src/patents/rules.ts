import { checkOption } from "../value/check-option.js";
import type { OptionNames } from "../value/check-options.js";
import { dayNumber, olderThan, overBy } from "../value/day-number.js";
import type { DateText } from "../value/period.js";
import { type ResidentsOf, residentsOf } from "./jurisdiction.js";
import type { PledgeAmount } from "./patent-record.js";
import { type PledgeFloor, readYuan } from "./pledge.js";

/**
 * How the definition of high value is read (判定口径).
 *
 * @category Patents
 * @example
 * const options: ClassifyOptions = {
 *   on: "2025-12-31", jurisdiction: "450000", pledgeAtLeast: { value: "1000", unit: "万元" },
 * };
 */
export interface ClassifyOptions {
  /** The day at whose end patents are counted. */
  readonly on: DateText;
  /**
   * Count only what residents hold: a GB/T 2260 code (`450000` takes in all that begins with 45), `CN` for 国内（不含港澳台）,
   * the two capitals of another country, or a code that a register has of its own (letters, digits and `_`), as it stands
   * in the records. Without it, whoever holds a patent.
   */
  readonly jurisdiction?: string;
  /**
   * Whose residence decides where several hold a patent: that of the first named, or of any of them.
   * @defaultValue `"first-named"`
   */
  readonly holders?: "first-named" | "any";
  /** What counts as a comparatively high amount: this or more. The definition states none; without it, unknown. */
  readonly pledgeAtLeast?: PledgeAmount;
  /**
   * What the ten years count from.
   * @defaultValue `"filing"`
   */
  readonly maintainedSince?: "filing" | "grant";
}

/** Options made ready for millions of records: each date is compared once, as a number. */
export interface Rules {
  readonly on: DateText;
  /** The day as YYYYMMDD, as are the following. */
  readonly onNumber: number;
  /** Days before this are more than ten years ago. */
  readonly overTenYears: number;
  /** What was filed until this day is out of its term of twenty years. */
  readonly outOfTerm: number;
  readonly maintainedSince: "filing" | "grant";
  readonly residents: ResidentsOf | undefined;
  readonly pledge: PledgeFloor | undefined;
}

export const maintenanceYears = 10;
/** 专利法第四十二条：发明专利权的期限为二十年，自申请日起计算。 */
export const termYears = 20;

export const classifyOptionNames: OptionNames<ClassifyOptions> = {
  on: true,
  jurisdiction: true,
  holders: true,
  pledgeAtLeast: true,
  maintainedSince: true,
};

/** Reads options. */
export function rulesOf(options: Partial<ClassifyOptions> = {}): Rules {
  const {
    on = "",
    jurisdiction,
    holders = "first-named",
    pledgeAtLeast,
    maintainedSince = "filing",
  } = options;
  const onNumber = dayNumber(on);
  checkOption("patent", "on", onNumber !== 0, "a day such as 2025-12-31", on);
  checkOption("patent", "holders", ["first-named", "any"].includes(holders), "first-named | any", holders);
  checkOption(
    "patent",
    "maintainedSince",
    ["filing", "grant"].includes(maintainedSince),
    "filing | grant",
    maintainedSince,
  );
  const residents = jurisdiction === undefined ? undefined : residentsOf(jurisdiction, holders);
  const expected = "a GB/T 2260 code such as 450000, or one of a country such as CN";
  checkOption(
    "patent",
    "jurisdiction",
    jurisdiction === undefined || residents !== undefined,
    expected,
    jurisdiction,
  );
  return {
    on,
    onNumber,
    overTenYears: olderThan(onNumber, maintenanceYears),
    outOfTerm: overBy(onNumber, termYears),
    maintainedSince,
    residents,
    pledge: pledgeAtLeast === undefined ? undefined : floorOf(pledgeAtLeast),
  };
}

function floorOf(amount: PledgeAmount): PledgeFloor {
  const yuan = readYuan(amount);
  const isFloor = yuan !== undefined && yuan !== "0" && !yuan.startsWith("-");
  checkOption(
    "patent",
    "pledgeAtLeast",
    isFloor,
    "an amount above 0, in yuan or with a unit of money",
    amount,
  );
  return { yuan: yuan ?? "", double: Number(yuan) };
}
