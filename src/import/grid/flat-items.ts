import type { Span } from "../draft/draft.js";
import { trimmed } from "../source/source.js";
import { unitAtEnd } from "../table/unit-in-name.js";

/** One indicator of a row that was run together. */
export interface FlatItem {
  readonly name: Span;
  readonly unit?: Span;
  readonly values: readonly Span[];
  readonly office?: Span;
}

// A sign or a word, digits, a range, a unit and a word behind it, another number behind a stroke; or 翻一番 with its brackets.
const value =
  /(?:[≥≤<>=≈~]|不低于|不少于|不小于|不超过|不高于|不多于|不大于|超过|达到|大于|小于|至少|控制在|力争|新增|累计|(?<= )[约近])? ?\d[\d,]{0,15}(?:\.\d{1,6})?(?:[—~-]\d{1,12}(?:\.\d{1,6})?)? ?[十百千万亿]{0,2}(?:件|个百分点|百分点|个|家|项|美元|元|人|分|吨|次|位|名|%|‰|起|所|处|种)?(?:以上|以下|以内|左右)?(?:\/[≥≤<>=]?\d{1,12}(?:\.\d{1,6})? ?%?)?|翻[一两]?番(?: ?\([^()\n]{1,40}\))?/gu;
const office =
  /^ ?(?:[、/ ]?(?:[省市县区国自各中][一-鿿]{1,9}?|[一-鿿]{2,6}?(?=调查总队))(?:局|厅|委|办|总队|机构|法院|部门|中心)|[一-鿿]{2,8}?(?:交易所|机构)){1,3}/u;

/**
 * The indicators of a row: each a name, its unit, and the numbers behind it. A year, and what stands in brackets within a
 * name, are no values.
 */
export function flatItems(
  text: string,
  { start, end }: Span,
  hasUnits: boolean,
  hasOffices: boolean,
): readonly FlatItem[] {
  const items: { name: Span; unit?: Span; values: Span[]; office?: Span }[] = [];
  const body = text.slice(start, end);
  let from = start;
  for (const { 0: words, index } of body.matchAll(value)) {
    const place = trimmed(text, { start: start + index, end: start + index + words.length });
    if (place.start < from || isInName(text, place, start, end)) continue;
    const last = items.at(-1);
    if (last !== undefined && text.slice(from, place.start).trim() === "") {
      last.values.push(place);
      from = place.end;
      continue;
    }
    const name = trimmed(text, { start: from, end: place.start });
    if (name.end - name.start < 2) continue;
    const measured = hasUnits ? unitAtEnd(text, name) : undefined;
    if (hasUnits && measured === undefined) continue;
    const item: (typeof items)[number] = { name: measured?.name ?? name, values: [place] };
    if (measured !== undefined) item.unit = measured.unit;
    from = place.end;
    const printed = hasOffices ? office.exec(text.slice(from, Math.min(end, from + 40)))?.[0] : undefined;
    if (printed !== undefined) {
      item.office = trimmed(text, { start: from, end: from + printed.length });
      from = item.office.end;
    }
    items.push(item);
  }
  return items;
}

/** 2010 年不变价, (2025年), G20 and 1.1级 stand in names. */
function isInName(text: string, { start, end }: Span, from: number, to: number): boolean {
  if (/^\d{4}$/u.test(text.slice(start, end)) && /^ ?年/u.test(text.slice(end, end + 2))) return true;
  if (/[A-Za-z第前“]$/u.test(text.slice(Math.max(from, start - 1), start))) return true;
  if (/^ ?[级强类年期条]/u.test(text.slice(end, Math.min(to, end + 2)))) return true;
  const open = text.slice(Math.max(from, start - 40), start);
  return open.lastIndexOf("(") > open.lastIndexOf(")");
}
