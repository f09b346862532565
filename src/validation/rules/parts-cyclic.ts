import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const partsCyclic: Rule = {
  code: "parts-cyclic",
  level: "error",
  finds: { "zh-Hans": "“其中”关系成环", en: "indicators that are parts of each other in a circle" },
  protects: { "zh-Hans": "没有总项的分项", en: "parts without a whole" },
  seen: { "zh-Hans": "手工填写 partOf 的规划文件", en: "plan files with partOf filled in by hand" },
  *check({ plan }) {
    const wholes = new Map(plan.indicators.map(({ id, partOf }) => [id, partOf]));
    const isSound = new Map<string, boolean>();
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { id, partOf } = indicator;
      if (partOf === undefined || leadsToWhole(id, wholes, isSound)) continue;
      yield {
        path: `${path}/partOf`,
        expected: "an indicator that is not itself a part of this one",
        received: `"${partOf}"`,
        message: {
          "zh-Hans": `${called(indicator)}：其所属的 "${partOf}" 又归于它自己，成环`,
          en: `${called(indicator)}: it is a part of "${partOf}", which leads back to itself: a circle`,
        },
      };
    }
  },
};

/** Whether the wholes above an indicator come to an end; what was found of those on the way is kept. */
function leadsToWhole(
  from: string,
  wholes: ReadonlyMap<string, string | undefined>,
  known: Map<string, boolean>,
): boolean {
  const way = new Set<string>();
  let id: string | undefined = from;
  while (id !== undefined && !known.has(id) && !way.has(id)) {
    way.add(id);
    id = wholes.get(id);
  }
  const ends = id === undefined || known.get(id) === true;
  for (const one of way) known.set(one, ends);
  return ends;
}
