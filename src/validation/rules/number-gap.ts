import { indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const numberGap: Rule = {
  code: "number-gap",
  level: "warning",
  finds: { "zh-Hans": "指标序号不连续", en: "the printed numbers of the indicators jump" },
  protects: { "zh-Hans": "漏抄的行", en: "a row that was lost" },
  seen: { "zh-Hans": "某大城市规划：8 之后为 10", en: "the big city's plan: 10 follows 8" },
  *check({ plan }) {
    const numbered = [...indicatorsOf(plan)].flatMap(({ indicator: { number }, path }) =>
      number === undefined ? [] : [{ number, path }],
    );
    const present = new Set(numbered.map(({ number }) => number));
    let before = 0;
    for (const { number, path } of numbered) {
      // Only what is in no other row is missing; rows may stand in another order.
      const lost =
        number - before - 1 <= 1000 ? range(before + 1, number).filter((one) => !present.has(one)) : [];
      if (lost.length > 0 || number - before - 1 > 1000) {
        const expected = String(before + 1);
        const missing = lost.length > 0 ? lost.join(", ") : `${before + 1}–${number - 1}`;
        yield {
          path: `${path}/number`,
          expected,
          received: String(number),
          message: {
            "zh-Hans": `序号由 ${before} 跳至 ${number}，缺 ${missing}；若原文如此，请在 notes 中注明`,
            en: `The numbering jumps from ${before} to ${number}; ${missing} is missing. If the document does so, say it in the notes`,
          },
        };
      }
      before = Math.max(before, number);
    }
  },
};

function range(from: number, below: number): number[] {
  return Array.from({ length: Math.max(0, below - from) }, (_, index) => from + index);
}
