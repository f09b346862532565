import { checkArgument } from "../value/check-argument.js";
import { isRecord } from "../value/is-record.js";
import type { GrowthKind, GrowthStatement } from "./growth.js";

const kinds: Readonly<Record<GrowthKind, true>> = {
  multiple: true,
  "increase-times": true,
  "increase-percent": true,
  "percentage-points": true,
};

/** Throws where a growth word is none, or of no known kind; apart from the schema, so that it costs nobody zod. */
export function checkGrowth(growth: Pick<GrowthStatement, "kind" | "value">, name: string): void {
  const expected = { "zh-Hans": "含 kind 与 value 的增长表述", en: "a growth word with kind and value" };
  checkArgument(name, isRecord(growth), expected, growth);
  const known = Object.keys(kinds).join(" | ");
  const isKind = typeof growth.kind === "string" && Object.hasOwn(kinds, growth.kind);
  checkArgument(`${name}/kind`, isKind, { "zh-Hans": known, en: known }, growth.kind);
}
