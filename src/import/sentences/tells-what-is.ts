import type { Statement } from "./statement.js";

/** 北京拥有服务机构105家 tells what somewhere has, and not what is aimed at. */
export function tellsWhatIs(text: string, { name, words }: Statement): boolean {
  if (name === undefined || words.said.length > 0) return false;
  return /.(?:拥有|共有|仅有|只有|现有)(?![量率数])/u.test(text.slice(name.start, name.end));
}
