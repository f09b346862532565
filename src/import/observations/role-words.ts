import { keysOf } from "../../value/closed-list.js";

/** What numbers are that are no values of the indicator beside them, and words that only they have. */
const roleWords = {
  growth:
    /同比|环比|增长|增速|增幅|增减|比上年|较上年|比上月|比去年|较去年|升降|涨跌|变化率|变动率|变动幅度|±|growth|change|increase|yoy|y-o-y|year-on-year/u,
  progress: /完成率|完成进度|进度|完成比例|达成率|实现程度|progress|completion|achieved/u,
  target: /目标|预期值|计划|任务|规划值|规划数|预期|target|goal|plan(?:ned)?\b/u,
  forecast: /预测|区间[上下]限|forecast|projected|projection/u,
  share: /占比|比重|份额|构成|占全|占总|占.{0,20}的比例|share|proportion/u,
  rank: /位次|排名|名次|排位|rank/u,
  "previous-year": /上年|去年|上期|上季|上月|前一年|基期|previous|last year|baseline/u,
} as const;

/** What a number is that is no value. */
export type Role = keyof typeof roleWords;

const roles = keysOf(roleWords);

/** What the words of a header or of a label say that the numbers are, where they are no values. */
export function roleOf(words: string): Role | undefined {
  const small = words.toLowerCase();
  return roles.find((role) => roleWords[role].test(small));
}

/** How much of the time that a table is of a number covers: its last month, or all since the start of the year. */
export type Reach = "month" | "since-new-year" | "since-ever";

const reaches: Readonly<Record<string, Reach>> = {
  当月: "month",
  本月: "month",
  当月数: "month",
  本月数: "month",
  当月值: "month",
  当月累计: "month",
  月累计: "month",
  本月完成: "month",
  当月完成: "month",
  本月实际: "month",
  当年累计: "since-new-year",
  本年累计: "since-new-year",
  年累计: "since-new-year",
  自年初累计: "since-new-year",
  年初至今: "since-new-year",
  年初至今累计: "since-new-year",
  本年本月止累计: "since-new-year",
  本月止累计: "since-new-year",
  "1-本月": "since-new-year",
  "1—本月": "since-new-year",
  "1-本月累计": "since-new-year",
  "1—本月累计": "since-new-year",
  总累计: "since-ever",
  历年累计: "since-ever",
  历史累计: "since-ever",
  累计总数: "since-ever",
};

/** What words such as 当月 and 当年累计 say; `undefined` for others. */
export function reachOf(words: string): Reach | undefined {
  const bare = words.replaceAll(" ", "");
  return Object.hasOwn(reaches, bare) ? reaches[bare] : undefined;
}

/** Whether numbers are amounts of one period or totals since a start, which may be older than any plan. */
export type Flow = "yearly" | "total" | "ever";

const flows: readonly (readonly [word: string, flow: Flow])[] = [
  ["当年新增", "yearly"],
  ["本年新增", "yearly"],
  ["年度新增", "yearly"],
  ["当年", "yearly"],
  ["年内", "yearly"],
  ["年度", "yearly"],
  ["历年累计", "total"],
  ["累计", "total"],
];

/** Words for amounts of a year or for totals, taken off the start or the end of a text. */
export function withoutFlow(text: string): { readonly rest: string; readonly flow?: Flow } {
  for (const [word, flow] of flows) {
    if (text.startsWith(word)) return { rest: text.slice(word.length).trim(), flow };
    if (text.endsWith(word)) return { rest: text.slice(0, -word.length).trim(), flow };
  }
  return { rest: text };
}
