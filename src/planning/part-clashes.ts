import type { Issue } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { compare } from "../value/compare.js";
import { namesOf } from "./carried-issues.js";
import { clash } from "./clash.js";
import type { ProposedWhole } from "./wholes.js";

/** What does not go together between a whole and its parts: one of them is more than the whole, or they do not add up to it. */
export function partClashes(
  plan: Plan,
  { indicator, target, parts, sum, isAll }: ProposedWhole,
): readonly Issue[] {
  const larger = parts.filter((part) => compare(part.target, target) > 0);
  const single = larger.map((part) => {
    const [zh, en] = namesOf(part.indicator);
    return clash(
      plan,
      indicator,
      "part-exceeds-whole",
      "error",
      [`parts of at most ${target}`, part.target],
      [
        `的目标 ${target} 小于其中项“${zh}”的 ${part.target}`,
        `its target ${target} is less than ${part.target} of its part “${en}”`,
      ],
    );
  });
  const off = sum.cmp(target);
  if (isAll && off !== 0) {
    return [
      ...single,
      clash(
        plan,
        indicator,
        "parts-differ-from-whole",
        "warning",
        [target, sum.toFixed()],
        [
          `的其中项现在合计等于总项，目标合计 ${sum.toFixed()} 却不等于总项的 ${target}；可用 reconcile 调整`,
          `its parts are all of it today, but their targets come to ${sum.toFixed()} and not to ${target}; reconcile brings them together`,
        ],
      ),
    ];
  }
  if (off > 0 && single.length === 0) {
    return [
      clash(
        plan,
        indicator,
        "parts-exceed-whole",
        "warning",
        [`at most ${target}`, sum.toFixed()],
        [
          `的其中项目标合计 ${sum.toFixed()}，大于总项的 ${target}；其中项如有重叠则可以`,
          `the targets of its parts come to ${sum.toFixed()}, more than ${target}, which can be where parts overlap`,
        ],
      ),
    ];
  }
  return single;
}
