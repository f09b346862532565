import type { Message } from "../../../issue.js";
import { ownCopy } from "../../../value/own-copy.js";

interface SectionRow {
  readonly title: Message;
  readonly annex?: true;
}

const title = (zh: string, en: string): Message => ({ "zh-Hans": zh, en });

/** The sections of a report on places in their order. */
export const regionSections = {
  summary: { title: title("总体情况", "Summary") },
  indicators: { title: title("各指标情况", "The indicators") },
  places: { title: title("各地区情况", "The places") },
  problems: { title: title("存在问题", "Problems") },
  advice: { title: title("下一步工作", "What comes next") },
  verdicts: { title: title("各地区评估结论", "Verdicts by place"), annex: true },
  values: { title: title("各地区数值", "Values by place"), annex: true },
  rankings: { title: title("各指标地区排名", "Rankings"), annex: true },
  outlook: { title: title("目标达成展望", "Outlook"), annex: true },
  methods: { title: title("评估方法", "Methods"), annex: true },
  noticed: { title: title("数据问题清单", "All that was noticed"), annex: true },
} as const satisfies Record<string, SectionRow>;

/** The heading of a section, and whether it stands behind the report. */
export function regionSection(code: keyof typeof regionSections): SectionRow {
  return ownCopy<SectionRow>(regionSections[code]);
}
