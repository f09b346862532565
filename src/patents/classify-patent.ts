import type { Issue, Message } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { conditionReason } from "./condition-reason.js";
import { digitOf, forceOf, isResident, met, stateOf, unknown, unmet } from "./judge.js";
import type { Certainty } from "./jurisdiction.js";
import { maintenanceOf } from "./maintenance.js";
import { conditions, type PatentCondition } from "./patent-condition.js";
import { issueOf } from "./patent-issue.js";
import type { PatentRecord } from "./patent-record.js";
import { holderProblem, problemOf } from "./problem.js";
import { type ClassifyOptions, classifyOptionNames, type Rules, rulesOf } from "./rules.js";
import { standingReasons } from "./standing-reason.js";

/**
 * A condition and why it is met, not met, or unknown.
 *
 * @category Patents
 * @example
 * const finding: ConditionFinding = {
 *   condition: "family-abroad", because: { "zh-Hans": "在海外有同族专利权", en: "has a family member abroad" },
 * };
 */
export interface ConditionFinding {
  /** The code of the condition. */
  readonly condition: PatentCondition;
  /** The fact of the record that decides, in a sentence. */
  readonly because: Message;
}

/**
 * Whether a patent is one of high value on a day, and why.
 *
 * @category Patents
 * @example
 * const result: PatentClassification = classifyPatent({ id: "a", filedOn: "2020-01-01" }, { on: "2025-12-31" });
 * result.inForce // => false
 */
export interface PatentClassification {
  /** `"unknown"` where only what is unknown could qualify it, or the record cannot be read. */
  readonly counts: boolean | "unknown";
  /** An invention patent, granted, neither lapsed nor expired on the day, whoever holds it. */
  readonly inForce: boolean | "unknown";
  /** Held by residents of the jurisdiction asked for, in force or not; `true` where none was asked for. */
  readonly resident: boolean | "unknown";
  /** The conditions that it meets; one is enough. */
  readonly met: readonly ConditionFinding[];
  /** The conditions that it does not meet. */
  readonly unmet: readonly ConditionFinding[];
  /** The conditions of which the record does not say enough. */
  readonly unknown: readonly ConditionFinding[];
  /** Why it counts or not, in sentences. */
  readonly because: readonly Message[];
  /**
   * What is wrong with the record. After an error nothing is known of it; after a warning (a holder who is given by name
   * and not by code) all but what the warning is about.
   */
  readonly issues: readonly Issue[];
}

/**
 * Classifies one patent (高价值发明专利判定): whether it is in force on the day, whether it is held in the jurisdiction, and
 * which of the five conditions of high value it meets. One condition is enough. What a record does not say is
 * unknown, and never taken for "no".
 *
 * "More than ten years" is meant strictly: a patent filed on 2015-12-31 is exactly ten years old on 2025-12-31, which
 * is not more. For 29 February the tenth year ends on 28 February. A right that was revived counts as maintained
 * throughout. A right that has ended counts until then. A patent that is not granted counts not at all. Each finding
 * is made for itself: even of a patent that has lapsed, the result says where it is held.
 *
 * @param record - The patent. Bad data comes back under `issues`.
 * @param options - The day, and how the definition is read.
 * @throws {@link UsageError} `Patent option on: expected a day such as 2025-12-31, received …`, and so for each option;
 * `Unknown option: …`
 * @category Patents
 * @see 专利法第四十二条（二十年）；专利法实施细则第五条（期限的计算）
 * @example
 * const patent: PatentRecord = {
 *   id: "ZL201510000001.X", filedOn: "2015-12-31", grantedOn: "2018-05-04",
 *   strategicEmergingIndustry: false, familyAbroad: false, awards: [],
 * };
 * classifyPatent(patent, { on: "2025-12-31" }).counts // => "unknown"
 * classifyPatent({ ...patent, pledgeAmount: 0 }, { on: "2025-12-31" }).counts // => false
 * classifyPatent(patent, { on: "2026-01-01" }).met.map(({ condition }) => condition)
 * // => ["maintained-over-ten-years"]
 */
export function classifyPatent(record: PatentRecord, options: ClassifyOptions): PatentClassification {
  checkOptions(options, classifyOptionNames);
  const rules = rulesOf(options);
  const days = { filed: 0, granted: 0, expires: 0 };
  const problem = problemOf(record, days);
  if (problem !== undefined) return unreadable(issueOf(problem));
  const force = forceOf(record, days, rules);
  const resident = isResident(record, rules);
  const state = stateOf(record, days, rules);
  const findings = conditions.map((condition, index) => {
    const digit =
      condition === "maintained-over-ten-years" ? maintained(record, rules) : digitOf(state, index);
    return { digit, finding: { condition, because: conditionReason(condition, digit, record, rules) } };
  });
  const having = (wanted: (digit: number) => boolean): readonly ConditionFinding[] =>
    findings.filter(({ digit }) => wanted(digit)).map(({ finding }) => finding);
  const isMet = having((digit) => digit === met);
  const isUnknown = having((digit) => digit === unknown);
  const inForce = force === "in-force";
  const counts = inForce && countsAs(resident, isMet.length > 0, isUnknown.length > 0);
  const doubt = holderProblem(record, rules);
  return {
    counts,
    inForce,
    resident,
    met: isMet,
    unmet: having((digit) => digit !== met && digit !== unknown),
    unknown: isUnknown,
    because: [
      ...standingReasons(force, resident, record, rules),
      verdict(counts, isMet.length, isUnknown.length),
    ],
    issues: doubt === undefined ? [] : [issueOf(doubt)],
  };
}

/** Also of a patent that is not in force: it was maintained until then. */
function maintained(record: PatentRecord, rules: Rules): number {
  return maintenanceOf(record, rules)?.overTenYears === true ? met : unmet;
}

function countsAs(resident: Certainty, someMet: boolean, someUnknown: boolean): Certainty {
  if (resident === false || !(someMet || someUnknown)) return false;
  return resident === true && someMet ? true : "unknown";
}

function verdict(counts: Certainty, metCount: number, unknownCount: number): Message {
  const [zh, en] =
    counts === true
      ? ["是高价值发明专利", "a high-value invention patent"]
      : counts === false
        ? ["不是高价值发明专利", "not a high-value invention patent"]
        : ["是否高价值发明专利尚不可知", "whether it is a high-value invention patent is unknown"];
  return {
    "zh-Hans": `${zh}：五种情形中符合 ${metCount} 种，未知 ${unknownCount} 种`,
    en: `${en}: of the five conditions it meets ${metCount}, and ${unknownCount} are unknown`,
  };
}

/** Nothing can be said of a record that cannot be read. */
function unreadable(issue: Issue): PatentClassification {
  const { message } = issue;
  return {
    counts: "unknown",
    inForce: "unknown",
    resident: "unknown",
    met: [],
    unmet: [],
    unknown: conditions.map((condition) => ({ condition, because: message })),
    because: [message],
    issues: [issue],
  };
}
