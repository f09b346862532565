import { targetLevel } from "../../aims/target-level.js";
import type { Indicator } from "../../model/indicator.js";
import type { SingleTarget, Target } from "../../model/target.js";
import { meetsBound } from "../../value/bound.js";
import { boundText } from "../../value/bound-text.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { sameLevel } from "../same-level.js";
import { twoReadings } from "../statement-pairs.js";

export const statementLevelDiffers: Rule = {
  code: "statement-level-differs",
  level: "warning",
  finds: {
    "zh-Hans": "正文换一种说法（增长、提高、倍数）的目标，得出的水平与表中不同",
    en: "the text says a target in another basis (growth, an increase, a multiple), which leads to another level than the table",
  },
  protects: twoReadings,
  seen: { "zh-Hans": "五份规划均无", en: "none of the five plans" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      for (const [index, statement] of (indicator.statements ?? []).entries()) {
        const target = toldAnew(indicator, statement);
        if (target === undefined) continue;
        const [said, meant] = [targetLevel(indicator, statement), targetLevel(indicator, target)];
        if ("missing" in said || !("bound" in meant) || meant.bound.comparator === "between") continue;
        if (agrees(indicator, statement, said.bound, { target, level: meant.bound.value })) continue;
        const [inText, inTable] = [boundText(said.bound), boundText(meant.bound)];
        yield {
          path: `${path}/statements/${index}`,
          expected: inTable,
          received: inText,
          message: {
            "zh-Hans": `${called(indicator)}：表中为 ${inTable}（“${target.reference.raw}”），正文（“${statement.reference.raw}”）得出 ${inText}`,
            en: `${called(indicator)}: ${inTable} in the table (“${target.reference.raw}”), and the text (“${statement.reference.raw}”) leads to ${inText}`,
          },
        };
      }
    }
  },
};

/** The target of a statement's year that no target of its own basis stands beside; averages are of another quantity. */
function toldAnew({ targets }: Indicator, statement: Target): SingleTarget | undefined {
  const same = targets.filter(({ year }) => year === statement.year);
  if (statement.basis === "period-average" || same.some(({ basis }) => basis === statement.basis)) return;
  const single = same.filter(
    (target): target is SingleTarget => target.comparator !== "between" && target.basis !== "period-average",
  );
  return single.find(({ comparator }) => comparator === statement.comparator) ?? single[0];
}

/** A statement that leaves room, such as at least 50 %, is borne out by any level in it. */
function agrees(
  indicator: Indicator,
  statement: Target,
  said: Parameters<typeof meetsBound>[1],
  { target, level }: { readonly target: SingleTarget; readonly level: DecimalText },
): boolean {
  if (statement.comparator !== "attain" && meetsBound(level, said)) return true;
  if (statement.comparator === "between") return false;
  return sameLevel(indicator, { target: statement, value: statement.value }, { target, value: target.value });
}
