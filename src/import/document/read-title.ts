import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import { linesOf } from "./lines.js";

/** The title of a plan, and who is said to issue it. */
export interface PrintedTitle extends Span {
  readonly issuer?: Span;
}

const kinds = /(?:规划|纲要|计划|方案|行动)(?: ?\((?:\d{4}|送审|征求|草案|修订|试行)[^()]{0,20}\))?$/u;
const notice = /^(.{2,60}?)关于(?:印发|发布|转发|批转)《([^《》]{4,80})》/u;
const documentNumber = / ?\([^()]{2,12}[〔[]\d{4}[〕\]]\d{1,5}号\)$/u;
const furthest = 6000;

/** Finds the title of a document near its start: of a notice the plan that it issues, or a line that is a plan's name. */
export function readTitle(source: Source): PrintedTitle | undefined {
  const titles = titleLines(source, Math.min(source.text.length, furthest));
  return titles.find((one) => one.issuer !== undefined) ?? titles[0];
}

/** Each line that is the title of a plan, or of a notice that issues one. */
export function titleLines(source: Source, to: number): readonly PrintedTitle[] {
  const titles: PrintedTitle[] = [];
  for (const line of linesOf(source, 0, to)) {
    if (line.end - line.start > 200) continue;
    const words = source.text.slice(line.start, line.end);
    const [, issuer, title] = notice.exec(words) ?? [];
    if (issuer !== undefined && title !== undefined) {
      const start = line.start + words.indexOf("《") + 1;
      titles.push({
        start,
        end: start + title.length,
        issuer: { start: line.start, end: line.start + issuer.length },
      });
      continue;
    }
    const bare = words.replace(documentNumber, "");
    const isTitle =
      bare.length >= 6 &&
      bare.length <= 60 &&
      kinds.test(bare) &&
      !/[。;:,!?>|]|^根据|^按照|^关于|^第|^[一二三四五六七八九十]{1,3}、|^\(|^《|^\d{1,2}[.、]|^专栏/u.test(
        bare,
      );
    if (isTitle) titles.push(trimmed(source.text, { start: line.start, end: line.start + bare.length }));
  }
  return titles;
}
