import { ownIndicator } from "../../model/own-indicator.js";
import { indicatorsOf, promisesOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";
import { suggesting } from "../suggesting.js";

export const idDangling: Rule = {
  code: "id-dangling",
  level: "error",
  finds: { "zh-Hans": "引用了不存在的指标", en: "a link to an indicator that is not there" },
  protects: { "zh-Hans": "断开的任务与指标对应关系", en: "actions and goals that lead nowhere" },
  seen: { "zh-Hans": "改名后未同步的规划文件", en: "plan files after an id was renamed" },
  *check({ plan, actions }) {
    const ids = new Set(plan.indicators.map(({ id }) => id));
    const meantBy = suggesting(ids);
    const links = [
      ...actions.flatMap(({ action, path }) =>
        (action.serves ?? []).map((id, index) => ({ id, path: `${path}/serves/${index}` })),
      ),
      ...(plan.goals ?? []).flatMap(({ indicators = [] }, goal) =>
        indicators.map((id, index) => ({ id, path: `/goals/${goal}/indicators/${index}` })),
      ),
      ...(plan.facts ?? []).flatMap(({ indicator }, fact) =>
        indicator === undefined ? [] : [{ id: indicator, path: `/facts/${fact}/indicator` }],
      ),
      ...plan.indicators.flatMap(({ partOf }, index) =>
        partOf === undefined ? [] : [{ id: partOf, path: `/indicators/${index}/partOf` }],
      ),
      ...Array.from(indicatorsOf(plan), ({ indicator, path }) => [...promisesOf(indicator, path)])
        .flat()
        .flatMap(({ promise, path }) => {
          const other = promise.basis === "compared" ? ownIndicator(promise.with) : undefined;
          return other === undefined ? [] : [{ id: other, path: `${path}/with/indicator` }];
        }),
    ];
    for (const { id, path } of links) {
      if (ids.has(id)) continue;
      const close = meantBy(id);
      yield {
        path,
        expected: close === undefined ? "the id of an indicator of this plan" : `"${close}"`,
        received: `"${id}"`,
        message: {
          "zh-Hans": `没有标识为 "${id}" 的指标${close ? `，是否为 "${close}"？` : ""}`,
          en: `There is no indicator "${id}"${close ? `; did you mean "${close}"?` : ""}`,
        },
      };
    }
  },
};
