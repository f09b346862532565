import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { NumericTarget, SingleTarget } from "../model/numeric-target.js";
import { firstBy } from "./first-by.js";
import { indicatorsOf } from "./indicators-of.js";
import type { RuleContext } from "./rule.js";

/** What the rules on statements protect from. */
export const twoReadings: Message = {
  "zh-Hans": "表格与正文各执一词时的误判",
  en: "verdicts that depend on which page of the plan was read",
};

/** A statement in the text beside the target that it repeats. */
export interface StatementPair {
  readonly indicator: Indicator;
  readonly statement: NumericTarget;
  readonly target: NumericTarget;
  readonly path: string;
}

/** Each statement beside its target: same year, same basis. */
export function* statementPairs({ plan }: RuleContext): Iterable<StatementPair> {
  for (const { indicator, path } of indicatorsOf(plan)) {
    const { statements = [] } = indicator;
    if (statements.length === 0) continue;
    const targets = indicator.targets.filter(isNumericTarget);
    // Of several targets of a year, the one that binds the same way is the one repeated.
    const alike = firstBy(targets, (one) => `${said(one)} ${one.comparator}`);
    const first = firstBy(targets, said);
    for (const [index, statement] of statements.entries()) {
      if (!isNumericTarget(statement)) continue;
      const target = alike.get(`${said(statement)} ${statement.comparator}`) ?? first.get(said(statement));
      if (target === undefined) continue;
      yield { indicator, statement, target, path: `${path}/statements/${index}` };
    }
  }
}

function said({ year, basis }: NumericTarget): string {
  return `${year} ${basis}`;
}

/** Whether a target has one number. */
export function isSingle(target: NumericTarget): target is SingleTarget {
  return target.comparator !== "between";
}
