import type { Issue, Message } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { titleLines } from "./document/read-title.js";
import type { Span } from "./draft/draft.js";
import type { IndicatorReading } from "./draft/reading.js";
import type { Source } from "./source/source.js";

/** What a reader of a draft should know of its document. */
export function documentIssues(
  source: Source,
  indicators: readonly IndicatorReading[],
  tables: readonly Span[],
): readonly Issue[] {
  return [...binary(source), ...slips(source), ...plansIn(source), ...nothing(indicators, tables)];
}

function note(code: IssueCode, level: Issue["level"], message: Message): Issue {
  return { code, level, path: "", message };
}

/** Control characters are of no text. */
function binary({ raw }: Source): readonly Issue[] {
  let count = 0;
  for (let at = 0; at < raw.length && count < 8; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32)) count++;
  }
  if (count < 8) return [];
  return [
    note("document-not-text", "warning", {
      "zh-Hans": "其中有不属于文字的字符：可能是二进制文件，或编码读错",
      en: "It has characters of no text: it may be a binary file, or was read in a wrong encoding",
    }),
  ];
}

/** O for 0 and l for 1 within a number. */
function slips({ text }: Source): readonly Issue[] {
  const found = /(?<![A-Za-z\d.])(?:\d{1,9}[OolI]\d{0,9}|[Ol]\.\d{1,9})(?![A-Za-z\d])/u.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    note("letters-in-number", "warning", {
      "zh-Hans": `“${found}”中的字母可能是识别错的数字，未读作数`,
      en: `The letter in “${found}” may be a digit read wrongly: it is not read as a number`,
    }),
  ];
}

function plansIn(source: Source): readonly Issue[] {
  const titles = new Map<string, string>();
  for (const { start, end } of titleLines(source, source.text.length)) {
    const title = source.text.slice(start, end);
    // The years in brackets behind a title are no part of it: the notice that issues a plan seldom prints them.
    const words = title.replace(/ ?\([^()]*\)$/u, "").replace(/[^\p{L}\p{N}]/gu, "");
    if (!titles.has(words)) titles.set(words, source.raw.slice(start, end));
  }
  const [first, second] = titles.values();
  if (second === undefined || first === undefined) return [];
  return [
    note("several-plans", "warning", {
      "zh-Hans": `文中像有几个规划的标题：《${first}》《${second}》；取第一个`,
      en: `The text seems to have the titles of several plans, 《${first}》 and 《${second}》: the first is taken`,
    }),
  ];
}

function nothing(indicators: readonly IndicatorReading[], tables: readonly Span[]): readonly Issue[] {
  if (indicators.length > 0) return [];
  return [
    tables.length === 0
      ? note("no-table", "note", { "zh-Hans": "未见指标表", en: "There is no table of indicators in it" })
      : note("no-indicators", "note", {
          "zh-Hans": "有表，但没有看出指标和目标的栏目",
          en: "It has tables, but none with columns of indicators and their targets",
        }),
  ];
}
