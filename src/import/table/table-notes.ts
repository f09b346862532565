import type { Commitment } from "../../model/indicator.js";
import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { type PrintedYear, yearsIn } from "./read-year.js";

/** What the lines around a table say of its marks. */
export interface TableNotes {
  /** The words that say what 〔〕 or 【】 stand for: a total over the plan's years. */
  readonly brackets?: Span;
  /** The year that a mark such as * gives a number. */
  readonly years: ReadonlyMap<string, PrintedYear>;
  /** 上述指标均为预期性指标. */
  readonly commitment?: Span & { readonly value: Commitment };
}

const before = 400;
const behind = 1500;
const marks = "*※★☆▲†‡#①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹";

/** Reads the notes above and below a table, and within it. */
export function tableNotes({ text }: Source, { start, end }: Span): TableNotes {
  const around = [
    { start: Math.max(0, start - before), end: start },
    { start, end },
    { start: end, end: Math.min(text.length, end + behind) },
  ];
  const brackets = around.flatMap((span) => bracketNote(text, span) ?? []).at(-1);
  const commitment = [around[2], around[0]].flatMap((span) => (span && commitmentNote(text, span)) ?? [])[0];
  return {
    years: new Map([...around].reverse().flatMap((span) => yearNotes(text, span))),
    ...(brackets && { brackets }),
    ...(commitment && { commitment }),
  };
}

const bracketWords = /(?:〔 ?〕|【 ?】|\[ ?\])[^。;\n]{0,20}?累计[数值]?/u;

function bracketNote(text: string, { start, end }: Span): Span | undefined {
  const found = bracketWords.exec(text.slice(start, end));
  return found === null
    ? undefined
    : { start: start + found.index, end: start + found.index + found[0].length };
}

const commitmentWords =
  /(?:上述|以上|上列|所列|全部|所有|本表)[^。;\n]{0,12}?指标[^。;\n]{0,6}?(?:均|都|皆|全部)?(?:为|是|属)[^。;\n]{0,4}?(预期性|约束性)/u;

function commitmentNote(text: string, { start, end }: Span): TableNotes["commitment"] {
  const found = commitmentWords.exec(text.slice(start, end));
  if (found === null) return undefined;
  const value = found[1] === "约束性" ? "binding" : "expected";
  return { value, start: start + found.index, end: start + found.index + found[0].length };
}

/** *为2024年数据: a mark, and close behind it, before another mark, a year. */
function yearNotes(text: string, { start, end }: Span): readonly (readonly [string, PrintedYear])[] {
  const found: [string, PrintedYear][] = [];
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (!marks.includes(mark)) continue;
    let stop = at + 1;
    while (
      stop < Math.min(end, at + 40) &&
      !"。;\n\t".includes(text.charAt(stop)) &&
      !marks.includes(text.charAt(stop))
    )
      stop++;
    const note = text.slice(at + 1, stop);
    const [year, another] = yearsIn(text, { start: at + 1, end: stop });
    const isNote =
      /^(?:号)?(?:的|项|标注|标记)?[^\d]{0,12}\d{4} ?年/u.test(note) && /数|值|年$|基期|为|指|系/u.test(note);
    if (year !== undefined && another === undefined && isNote) found.push([mark, year]);
  }
  return found;
}
