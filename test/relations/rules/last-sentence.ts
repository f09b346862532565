import { type Message, verdictWords } from "ipr-plan";
import type { Relation } from "../relation.js";

export const lastSentence: Relation = {
  rule: "the last sentence of an assessment states its verdict, and no sentence rounds a number across a threshold",
  contradictions: ({ assessments }) =>
    assessments.flatMap(({ method, verdict, completion, pace, thresholds, because }) => {
      const words: Message = verdictWords[verdict];
      const last = because.at(-1);
      const found: string[] = [];
      if (last?.en !== `verdict: ${words.en}` && !last?.en.startsWith(`verdict: ${words.en} (`))
        found.push(`${method}: ${verdict}, but "${last?.en}"`);
      if (!last?.["zh-Hans"].startsWith(`结论：${words["zh-Hans"]}`))
        found.push(`${method}: ${verdict}, but "${last?.["zh-Hans"]}"`);
      for (const { en } of because) {
        const [, done] = /^(-?[\d.e+-]+)% of the way/.exec(en) ?? [];
        if (done !== undefined && completion !== null && onOtherSide(Number(done) / 100, completion, 1))
          found.push(`${method}: ${completion} of the way, but "${en}"`);
        const [, shown] = /a pace of (-?[\d.e+-]+)$/.exec(en) ?? [];
        const { onTrack, ahead } = thresholds;
        const crossed = [onTrack, 1, ahead].some(
          (one) => shown !== undefined && pace !== null && onOtherSide(Number(shown), pace, one),
        );
        if (crossed) found.push(`${method}: a pace of ${pace}, but "${en}"`);
      }
      return found;
    }),
};

/** Beyond twelve digits floating arithmetic says nothing. */
export function onOtherSide(shown: number, meant: number, threshold: number): boolean {
  return Number(shown.toPrecision(12)) < threshold !== Number(meant.toPrecision(12)) < threshold;
}
