import type { Message } from "../issue.js";
import type { Words } from "../value/closed-list.js";

interface FinalGradeRow {
  readonly words: Words;
  /** Behind a number of indicators, as the heading of their group says it. */
  readonly group: Message;
  /** Whether the target is reached or passed, by what is known. */
  readonly reached?: true;
  /** Whether it rests on a figure from before the target's year. */
  readonly open?: true;
}

/** How a plan ends, best first: the grades of its last evaluation, in words. */
export const finalGrades = {
  exceeded: {
    words: { "zh-Hans": "超额完成", "zh-Hant": "超額完成", en: "exceeded" },
    group: { "zh-Hans": "超额完成", en: "Exceeded" },
    reached: true,
  },
  met: {
    words: { "zh-Hans": "完成", "zh-Hant": "完成", en: "met" },
    group: { "zh-Hans": "完成", en: "Met" },
    reached: true,
  },
  "reached-so-far": {
    words: {
      "zh-Hans": "最近一期已达目标，待确认",
      "zh-Hant": "最近一期已達目標，待確認",
      en: "at or above target on the latest data, to be confirmed",
    },
    group: { "zh-Hans": "最近一期数据已达到或好于目标值", en: "On target or better on the latest data" },
    reached: true,
    open: true,
  },
  "nearly-met": {
    words: { "zh-Hans": "基本完成", "zh-Hant": "基本完成", en: "nearly met" },
    group: { "zh-Hans": "基本完成", en: "Nearly met" },
  },
  "short-so-far": {
    words: {
      "zh-Hans": "最近一期尚有差距，暂不作结论",
      "zh-Hant": "最近一期尚有差距，暫不作結論",
      en: "short of target on the latest data, no verdict yet",
    },
    group: { "zh-Hans": "最近一期数据尚有差距", en: "Short of target on the latest data" },
    open: true,
  },
  "not-met": {
    words: { "zh-Hans": "未完成", "zh-Hant": "未完成", en: "not met" },
    group: { "zh-Hans": "未完成", en: "Not met" },
  },
  "not-graded": {
    words: { "zh-Hans": "暂不评价", "zh-Hant": "暫不評價", en: "not graded" },
    group: { "zh-Hans": "暂不评价", en: "Not graded" },
  },
} as const satisfies Record<string, FinalGradeRow>;

/** Whether a grade says that the target is reached, by what is known. */
export function hasReached(grade: keyof typeof finalGrades): boolean {
  const { reached }: FinalGradeRow = finalGrades[grade];
  return reached === true;
}

/** Whether a grade rests on a figure from before the target's year. */
export function isOpen(grade: keyof typeof finalGrades): boolean {
  const { open }: FinalGradeRow = finalGrades[grade];
  return open === true;
}
