import { checkArgument } from "../value/check-argument.js";
import { isRecord } from "../value/is-record.js";

/** What a growth word can count; apart from its schema, so that checking one costs nobody zod. */
export const growthKinds = ["multiple", "increase-times", "increase-percent", "percentage-points"] as const;

/** Throws where a growth word is none, or of no known kind. */
export function checkGrowth(growth: { readonly kind: string }, name: string): void {
  const expected = { "zh-Hans": "含 kind 与 value 的增长表述", en: "a growth word with kind and value" };
  checkArgument(name, isRecord(growth), expected, growth);
  const kinds: readonly string[] = growthKinds;
  const known = kinds.join(" | ");
  checkArgument(`${name}/kind`, kinds.includes(growth.kind), { "zh-Hans": known, en: known }, growth.kind);
}
