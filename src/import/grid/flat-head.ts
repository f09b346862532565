import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { type Column, readColumn } from "../table/column.js";

/** The head of a table that was run together into one line. */
export interface FlatHead extends Span {
  readonly columns: readonly Column[];
}

// The longer words of those that begin alike stand first.
const words =
  /^(?:序号|编号|指标类别|类别|指标名称|主要指标|核心指标|具体指标|发展指标|指标属性|指标内容|指标|计量单位|单位|属性|(?:(?:到|至)?(?:19|20)\d{2} ?年?(?:末|底)?)? ?(?:基期值?|现状值?|实际值?|完成值?|目标值?|预期值?|预期目标|规划目标|规划值)|(?:19|20)\d{2} ?年|增加值|年均增长(?:率)?|责任单位|责任部门|牵头单位|数据来源|资料来源|备注)(?: ?\([^()]{1,12}\))? */u;
const anchors = /(?:序号|指标名称|主要指标|核心指标|具体指标|发展指标)/gu;

interface Heading {
  readonly column: Column;
  /** Where the next one may begin. */
  readonly next: number;
}

function headed(source: Source, start: number, printed: string): Heading {
  const column = readColumn(source, [{ start, end: start + printed.trimEnd().length }]);
  return { column, next: start + printed.length };
}

/** The heads of tables that were run together: at least three headings, one behind the other, among them that of names. */
export function* flatHeads(source: Source, { start, end }: Span): Generator<FlatHead> {
  const { text } = source;
  let done = start;
  // A heading may stand behind many anchors: it is read once.
  const known = new Map<number, Heading | undefined>();
  const headingAt = (at: number): Heading | undefined => {
    if (known.has(at)) return known.get(at);
    const found = words.exec(text.slice(at, Math.min(end, at + 40)))?.[0];
    const heading = found === undefined ? undefined : headed(source, at, found);
    known.set(at, heading);
    return heading;
  };
  for (const { index } of text.slice(start, end).matchAll(anchors)) {
    const from = start + index;
    if (from < done) continue;
    const columns: Column[] = [];
    let at = from;
    while (at < end && columns.length < 20) {
      const found = headingAt(at);
      if (found === undefined) break;
      columns.push(found.column);
      at = found.next;
    }
    const has = (role: Column["role"]) => columns.some((one) => one.role === role);
    const years = columns.filter(({ year }) => year !== undefined).length;
    const hasValues = has("target") || years >= 2 || (has("number") && has("source"));
    if (columns.length >= 3 && has("name") && hasValues) {
      yield { start: from, end: at, columns };
      done = at;
    }
  }
}
