import { levelOfTarget } from "../../aims/target-level.js";
import { isMean } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import { type Bound, meetsBound } from "../../value/bound.js";
import { boundText } from "../../value/bound-text.js";
import { firstBy } from "../first-by.js";
import { called } from "../indicators-of.js";
import type { ResolvedTarget } from "../resolved-target.js";
import type { Rule } from "../rule.js";
import { sameLevel } from "../same-level.js";
import { isSingle, twoReadings } from "../statement-pairs.js";

export const statementLevelDiffers: Rule = {
  code: "statement-level-differs",
  level: "warning",
  finds: {
    "zh-Hans": "正文换一种说法（增长、提高、倍数）的目标，得出的水平与表中不同",
    en: "the text says a target in another basis (growth, an increase, a multiple), which leads to another level than the table",
  },
  protects: twoReadings,
  seen: { "zh-Hans": "五份规划均无", en: "none of the five plans" },
  *check({ indicators }) {
    for (const { indicator, path, resolved } of indicators) {
      const { statements = [] } = indicator;
      if (statements.length === 0) continue;
      const inTable = tableOf(resolved);
      for (const [index, statement] of statements.entries()) {
        if (!isNumericTarget(statement)) continue;
        const meant = inTable(statement);
        const said = levelOfTarget(indicator, statement);
        if (meant === undefined || "missing" in said || agrees(indicator, statement, said.bound, meant))
          continue;
        const [text, table] = [boundText(said.bound), boundText(meant.bound)];
        yield {
          path: `${path}/statements/${index}`,
          expected: table,
          received: text,
          message: {
            "zh-Hans": `${called(indicator)}：表中为 ${table}（“${meant.target.reference.raw}”），正文（“${statement.reference.raw}”）得出 ${text}`,
            en: `${called(indicator)}: ${table} in the table (“${meant.target.reference.raw}”), and the text (“${statement.reference.raw}”) leads to ${text}`,
          },
        };
      }
    }
  },
};

/** Finds the target of a statement's year where none of its own basis is; averages are of another quantity. */
function tableOf(
  resolved: readonly ResolvedTarget[],
): (statement: NumericTarget) => ResolvedTarget | undefined {
  const levels = resolved.filter(({ target }) => !isMean(target.basis) && isSingle(target));
  const alike = firstBy(levels, ({ target }) => `${target.year} ${target.comparator}`);
  const first = firstBy(levels, ({ target }) => target.year);
  const bases = new Set(resolved.map(({ target }) => `${target.year} ${target.basis}`));
  return ({ year, basis, comparator }) =>
    isMean(basis) || bases.has(`${year} ${basis}`)
      ? undefined
      : (alike.get(`${year} ${comparator}`) ?? first.get(year));
}

/** A statement that leaves room, such as at least 50 %, is borne out by any level in it. */
function agrees(
  indicator: Indicator,
  statement: NumericTarget,
  said: Bound,
  { target, bound }: ResolvedTarget,
): boolean {
  if (bound.comparator === "between" || !isSingle(target)) return true;
  if (statement.comparator !== "attain" && meetsBound(bound.value, said)) return true;
  if (!isSingle(statement)) return false;
  return sameLevel(indicator, { target: statement, value: statement.value }, { target, value: target.value });
}
