import { readUnit, type UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";

/** A unit and where it is printed. */
export interface PrintedUnit extends Span {
  readonly unit: UnitText;
}

/** A name without the unit in brackets at its end, and the unit. */
export interface NameWithUnit {
  readonly name: Span;
  readonly unit: PrintedUnit;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "〔": "〕", "【": "】" };

/**
 * The unit in the last brackets of a name, 发明专利拥有量(件); web pages lose the closing half. What stands in brackets and is no
 * unit is left alone: (PCT), (含职业伤害保障).
 */
export function unitInBrackets({ text }: Source, span: Span): NameWithUnit | undefined {
  for (let at = span.end - 1; at > span.start && at > span.end - 40; at--) {
    const close = pairs[text.charAt(at)];
    if (close === undefined) continue;
    const end = text.charAt(span.end - 1) === close ? span.end - 1 : span.end;
    const unit = unitAt(text, trimmed(text, { start: at + 1, end }));
    return unit && { name: trimmed(text, { start: span.start, end: at }), unit };
  }
  return undefined;
}

const scales = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|thousand|million|billion)$/iu;

/** A scale alone in the last brackets of a name, 用户规模（亿）: a unit whose word is not printed. */
export function scaleInBrackets(
  { text }: Source,
  span: Span,
): { readonly name: Span; readonly scale: Span } | undefined {
  if (text.charAt(span.end - 1) !== ")") return undefined;
  // Within the name: of a text without brackets every name would ask the whole again.
  const at = span.start + text.slice(span.start, span.end).lastIndexOf("(");
  if (at <= span.start) return undefined;
  const scale = trimmed(text, { start: at + 1, end: span.end - 1 });
  if (!scales.test(text.slice(scale.start, scale.end))) return undefined;
  return { name: trimmed(text, { start: span.start, end: at }), scale };
}

/** The unit that a stretch of text is, with 单位： before it or not. */
export function unitAt(text: string, { start, end }: Span): PrintedUnit | undefined {
  const label = /^(?:计量)?单位:? ?/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0] ?? "";
  const words = text.slice(start + label.length, end);
  // 1 is the unit of a plain number, and in a table a number.
  if (words === "1") return undefined;
  const unit = readUnit(words.replace(/ /g, "")) ?? readUnit(words);
  return unit && { unit: unit.text, start: start + label.length, end };
}

/** The longest unit that a text without blanks ends with, and the text before it: 拥有量件, 人员数人年. */
export function unitAtEnd(text: string, { start, end }: Span): NameWithUnit | undefined {
  for (let from = Math.max(start + 2, end - 8); from < end; from++) {
    const unit = unitAt(text, { start: from, end });
    if (unit === undefined || text.charAt(from) === " ") continue;
    const before = text.slice(start, from);
    if (/[每万千百十亿/]$/u.test(before)) continue;
    return { name: trimmed(text, { start, end: from }), unit };
  }
  return undefined;
}
