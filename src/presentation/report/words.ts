import type { Message } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import { type Locale, localize } from "../../value/localized-text.js";
import { type MissingReason, missingReasons } from "../../value/missing.js";

/** One of two texts, by language. */
export function say(locale: Locale, zh: string, en: string): string {
  return localize({ "zh-Hans": zh, en }, locale);
}

/** The name of an indicator. */
export function nameOf(plan: Plan, id: string, locale: Locale): string {
  const name = plan.indicators.find((one) => one.id === id)?.name;
  return name === undefined ? id : localize(name, locale);
}

/** A sentence with its capital and its full stop. */
export function sentence(message: Message, locale: Locale): string {
  const text = localize(message, locale);
  return locale === "en" ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}。`;
}

/** What shares a reason, reason by reason: "no observation (2): A; B". */
export function byReason(
  found: readonly { readonly indicator: string; readonly reason?: MissingReason }[],
  plan: Plan,
  locale: Locale,
): readonly string[] {
  const reasons = [...new Set(found.flatMap(({ reason }) => reason ?? []))];
  return reasons.map((reason) => {
    const names = found
      .filter((one) => one.reason === reason)
      .map((one) => nameOf(plan, one.indicator, locale));
    const words = localize(missingReasons[reason], locale);
    return say(
      locale,
      `${words}（${names.length} 项）：${names.join("；")}`,
      `${words.charAt(0).toUpperCase()}${words.slice(1)} (${names.length}): ${names.join("; ")}`,
    );
  });
}
