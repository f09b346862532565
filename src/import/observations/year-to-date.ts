import { reachOf } from "./role-words.js";

const total = /^累计[数值额量]?$/u;

/** 累计 beside 当月 counts from the start of the year, and not from that of a plan: the headings say so. */
export function asYearToDate(stacks: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!stacks.flat().some((text) => reachOf(text) === "month")) return stacks;
  return stacks.map((stack) => stack.map((text) => (total.test(text) ? `当年${text.slice(0, 2)}` : text)));
}
