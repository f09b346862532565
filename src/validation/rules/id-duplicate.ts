import { indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const idDuplicate: Rule = {
  code: "id-duplicate",
  level: "error",
  finds: { "zh-Hans": "标识重复", en: "an id is used twice" },
  protects: { "zh-Hans": "观测值记到别的指标上", en: "observations that land on another indicator" },
  seen: { "zh-Hans": "复制粘贴而成的规划文件", en: "plan files made by copying" },
  *check({ plan, actions }) {
    yield* repeated(
      "indicator",
      [...indicatorsOf(plan)].map(({ indicator, path }) => ({ id: indicator.id, path })),
    );
    yield* repeated(
      "action",
      actions.map(({ action, path }) => ({ id: action.id, path })),
    );
    const facts = plan.facts ?? [];
    yield* repeated(
      "fact",
      facts.map(({ id }, index) => ({ id, path: `/facts/${index}` })),
    );
  },
};

const kinds = { indicator: "指标", action: "行动", fact: "事实" } as const;

function* repeated(
  kind: keyof typeof kinds,
  things: readonly { readonly id: string; readonly path: string }[],
) {
  const first = new Map<string, string>();
  for (const { id, path } of things) {
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    else {
      yield {
        path: `${path}/id`,
        expected: "an id of its own",
        received: `"${id}"`,
        message: {
          "zh-Hans": `${kinds[kind]}标识 "${id}" 重复，已用于 ${other}`,
          en: `The ${kind} id "${id}" is used twice; it is already that of ${other}`,
        },
      };
    }
  }
}
