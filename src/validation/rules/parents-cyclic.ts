import type { Rule } from "../rule.js";

export const parentsCyclic: Rule = {
  code: "parents-cyclic",
  level: "error",
  finds: { "zh-Hans": "上位规划互相引用成环", en: "plans that are based on each other in a circle" },
  protects: { "zh-Hans": "没有尽头的追溯", en: "a search for the topmost plan that never ends" },
  seen: { "zh-Hans": "手工填写 basedOn 的规划文件", en: "plan files with basedOn filled in by hand" },
  *check({ plan, parents }) {
    const links = new Map(
      [plan, ...parents].map(({ id, basedOn = [] }) => [id, basedOn.flatMap((link) => link.plan ?? [])]),
    );
    for (const [index, link] of (plan.basedOn ?? []).entries()) {
      if (link.plan === undefined || !reaches(link.plan, plan.id, links)) continue;
      yield {
        path: `/basedOn/${index}/plan`,
        expected: "a plan that is not itself based on this one",
        received: `"${link.plan}"`,
        message: {
          "zh-Hans": `上位规划 "${link.plan}" 又以本规划 "${plan.id}" 为依据，成环`,
          en: `The parent "${link.plan}" is itself based on this plan "${plan.id}": a circle`,
        },
      };
    }
  },
};

function reaches(from: string, goal: string, links: ReadonlyMap<string, readonly string[]>): boolean {
  const waiting = [from];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(links.get(id) ?? []));
  }
  return false;
}
