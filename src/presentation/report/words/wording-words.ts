import type { MovementDirection } from "../../../aims/movement.js";
import type { Assessment } from "../../../assessment/assessment.js";
import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { inBoth } from "./names.js";
import { yearName } from "./when-words.js";

const moved: Readonly<Record<MovementDirection, Message>> = {
  agrees: { "zh-Hans": "，变动方向与目标一致", en: ", and it moved that way" },
  opposes: { "zh-Hans": "，变动方向与目标相反", en: ", but it moved the other way" },
  unchanged: { "zh-Hans": "，与规划初期相比没有变化", en: ", and it did not change" },
};

/** What a target says that has no number, and which way the indicator moved. */
export function wordingWords(
  plan: Plan,
  { wording, movement }: Pick<Assessment, "wording" | "movement">,
): Message | undefined {
  if (wording === undefined) return undefined;
  const [text, year] = [inBoth(wording.text), yearName(wording.year, plan)];
  const how = movement === undefined ? { "zh-Hans": "", en: "" } : moved[movement.direction];
  return {
    "zh-Hans": `${year["zh-Hans"]}目标为“${text["zh-Hans"]}”${how["zh-Hans"]}`,
    en: `The target of ${year.en} is “${text.en}”${how.en}`,
  };
}
