// Whose it is and of when, in front of a name: 国内（不含港澳台）, 全省, 年度.
const owners = /^(?:国内不含港澳台|国内|全国|我国|[全本我][省市区县州]|本地|其中|年度|当年)+/u;

// 累计, 的, and a yearly amount's 年.
const between = /累计|的|年度?(?=pct|申请|授权|注册|登记|发证|产值|成交)/gu;

// One number of things has many words; 拥有, 保有 and 持有 say the same of a stock.
const numbers = /(?:总数量|总件数|总数|总量|数量|件数|家数|个数|数)$/u;
const stock = /(?:保有|持有)量$/u;

// A number of things is often not called one.
const number = /(?:拥有)?量$/u;

/**
 * A folded wording without whose it is and how it is counted over time, and with one word for a number of things; all of
 * it where nothing else is said.
 */
export function ownWords(folded: string): string {
  const own = folded.replace(between, "").replace(owners, "") || folded;
  return own.replace(numbers, "量").replace(stock, "拥有量");
}

/** A folded wording without the words that do not change what is counted. */
export function withoutEmptyWords(folded: string): string {
  return ownWords(folded).replace(number, "");
}
