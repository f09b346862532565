import { checkArgument } from "../value/check-argument.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { growthKinds } from "./growth-kinds.js";

/** Throws where a growth word is none, or of no known kind; apart from its schema, so that it costs nobody zod. */
export function checkGrowth(growth: { readonly kind: string }, name: string): void {
  const expected = { "zh-Hans": "含 kind 与 value 的增长表述", en: "a growth word with kind and value" };
  checkArgument(name, isRecord(growth), expected, growth);
  const known = keysOf(growthKinds).join(" | ");
  checkArgument(
    `${name}/kind`,
    isKeyOf(growthKinds, growth.kind),
    { "zh-Hans": known, en: known },
    growth.kind,
  );
}
