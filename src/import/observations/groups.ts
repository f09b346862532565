import { foldWording } from "../../catalogue/fold-wording.js";
import { levelsOfCategory } from "../../model/category.js";
import type { Plan } from "../../model/plan.js";

const common =
  /^(?:知识产权)?(?:综合|创造|运用|转化|保护|管理|服务|人才|环境|专利|商标|版权|地理标志|指标)(?:类|指标|水平|能力|方面|情况)?$/u;

/** Tells the names of groups of indicators: those of the plan, and the usual ones. */
export function groupNames(plan: Plan): (text: string) => boolean {
  const own = new Set(
    plan.indicators.flatMap(({ category }) =>
      (category === undefined ? [] : levelsOfCategory(category)).map((one) => foldWording(one["zh-Hans"])),
    ),
  );
  return (text) => {
    const folded = foldWording(text);
    return common.test(folded) || own.has(folded);
  };
}
