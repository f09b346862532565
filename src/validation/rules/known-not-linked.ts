import { exactIndicator } from "../../catalogue/exact-indicator.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const knownNotLinked: Rule = {
  code: "known-not-linked",
  level: "note",
  finds: {
    "zh-Hans": "名称就是已知指标，却没有填 catalogue",
    en: "the name of a known indicator, and no `catalogue` that links to it",
  },
  protects: { "zh-Hans": "对照与衔接时找不到的指标", en: "an indicator that comparisons do not find" },
  seen: { "zh-Hans": "新写的规划文件", en: "plan files newly written" },
  *check({ plan, known }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (indicator.catalogue !== undefined) continue;
      const id = exactIndicator(indicator.name["zh-Hans"]);
      if (id === undefined || !known.has(id)) continue;
      yield {
        path: `${path}/catalogue`,
        expected: `"${id}"`,
        received: "nothing",
        message: {
          "zh-Hans": `${called(indicator)}：即已知指标 "${id}"，填上 catalogue 才能与其他规划对照`,
          en: `${called(indicator)}: this is the known indicator "${id}"; fill in catalogue: "${id}", so that it can be compared with other plans`,
        },
      };
    }
  },
};
