import type { Span } from "../draft/draft.js";

/** A row of a table that was run together: its number, and what stands behind it. */
export interface FlatRow {
  readonly number: Span & { readonly count: number };
  readonly body: Span;
}

const reach = 320;

/**
 * Cuts a text that was run together at the numbers that count its rows. A number that ends with the next count is cut in two
 * where no other can be that count: ≥9818 城镇… in row 17 is 98, and row 18.
 */
export function flatRows(text: string, { start, end }: Span): readonly FlatRow[] {
  const rows: FlatRow[] = [];
  let number = nextNumber(text, start, Math.min(end, start + 60), 1, "first");
  while (number !== undefined) {
    const body = number.end;
    const limit = Math.min(end, body + reach);
    const next = nextOf(text, body, limit, number.count);
    rows.push({ number, body: { start: body, end: next?.start ?? lastEnd(text, body, limit) } });
    number = next;
  }
  return rows;
}

/**
 * The number of the row behind one: the next count, or the one after it where a plan leaves one out. Only where the next
 * count stands nowhere by itself it may have run into a value.
 */
function nextOf(text: string, start: number, end: number, count: number): FlatRow["number"] | undefined {
  const one = nextNumber(text, start, end, count + 1, "behind a row");
  const two = nextNumber(text, start, one?.start ?? end, count + 2, "behind a row");
  if (one !== undefined && two === undefined) return one;
  return nextNumber(text, start, two?.start ?? end, count + 1, "behind a value") ?? two ?? one;
}

type Place = "first" | "behind a row" | "behind a value";

function nextNumber(
  text: string,
  start: number,
  end: number,
  count: number,
  where: Place,
): FlatRow["number"] | undefined {
  const wanted = String(count);
  for (let at = text.indexOf(wanted, start); at !== -1 && at < end; at = text.indexOf(wanted, at + 1)) {
    const stop = at + wanted.length;
    const behind = text.slice(stop, stop + 6);
    if (!/^ {0,3}[一-鿿A-Za-z“"(《]/u.test(behind) || notBehindCount.test(behind)) continue;
    const isDigitBefore = /\d/u.test(text.charAt(at - 1));
    if (where === "behind a value") {
      if (isDigitBefore && runsOn(text.slice(Math.max(start, at - 20), at), behind))
        return { start: at, end: stop, count };
    } else if (!isDigitBefore && (where === "first" || isBehindRow(text.slice(start, at)))) {
      return { start: at, end: stop, count };
    }
  }
  return undefined;
}

/** 2年, 2 预期性: a number, and no count of a row. */
const notBehindCount = /^ {0,3}(?:[年月日]|预期性|约束性)/u;

const comparator = /[≥≤<>=≈~\-—/.第前近约超达为至到(]$/u;
const valueBefore = /\d|翻.{0,1}番|预期性|约束性/u;

/** What stands before a count is the end of a row, which has a value. */
function isBehindRow(before: string): boolean {
  if (comparator.test(before.trimEnd())) return false;
  return valueBefore.test(before.replace(/\(\d{4} ?年[^()]{0,12}\)/gu, ""));
}

/** A value with a sign before it that runs into the count, which a blank parts from the name: ≥9818 城镇登记失业率. */
function runsOn(before: string, behind: string): boolean {
  return /[≥≤<>=] ?\d{1,12}(?:\.\d{1,4})?$/u.test(before) && /^ [^省市县国]/u.test(behind);
}

/** The last row ends where another heading or another sentence begins. */
function lastEnd(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const found =
    /\n|。| {2}(?=[一二三四五六七八九十]{1,3}、)|(?<=[^\d ]) ?(?:\d{1,2} ?)?(?:指标名称|序号)|注:/u.exec(
      rest,
    );
  return found === null ? end : start + found.index;
}
