import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { SingleTarget, Target } from "../model/target.js";
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
  readonly statement: Target;
  readonly target: Target;
  readonly path: string;
}

/** Each statement beside its target: same year, same basis. */
export function* statementPairs({ plan }: RuleContext): Iterable<StatementPair> {
  for (const { indicator, path } of indicatorsOf(plan)) {
    const { targets, statements = [] } = indicator;
    if (statements.length === 0) continue;
    // Of several targets of a year, the one that binds the same way is the one repeated.
    const alike = firstBy(targets, (one) => `${said(one)} ${one.comparator}`);
    const first = firstBy(targets, said);
    for (const [index, statement] of statements.entries()) {
      const target = alike.get(`${said(statement)} ${statement.comparator}`) ?? first.get(said(statement));
      if (target === undefined) continue;
      yield { indicator, statement, target, path: `${path}/statements/${index}` };
    }
  }
}

function said({ year, basis }: Target): string {
  return `${year} ${basis}`;
}

/** Whether a target has one number. */
export function isSingle(target: Target): target is SingleTarget {
  return target.comparator !== "between";
}
