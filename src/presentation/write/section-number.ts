import type { Locale } from "../../value/localized-text.js";
import { chineseNumeral } from "./chinese-numeral.js";

/**
 * What stands before the heading of a section, from its place among its neighbours on each level: 一、（一）1. in Chinese
 * (GB/T 9704), 1. 1.1 in English.
 */
export function sectionNumber(places: readonly number[], locale: Locale): string {
  const last = places.at(-1) ?? 1;
  if (locale === "en") return places.length === 1 ? `${last}. ` : `${places.join(".")} `;
  if (places.length === 1) return `${chineseNumeral(last)}、`;
  if (places.length === 2) return `（${chineseNumeral(last)}）`;
  return places.length === 3 ? `${last}.` : `（${last}）`;
}

/** What stands before the heading of an annex; its number only where there are several. */
export function annexNumber(place: number, count: number, locale: Locale): string {
  const number = count === 1 ? "" : String(place);
  return locale === "en" ? `${`Annex ${number}`.trim()}. ` : `附件${number}：`;
}
