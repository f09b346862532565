import type { MissingReason } from "../value/missing.js";

/** What a method may start from, or why it is not known. */
export type Fact<Value> = { readonly known: Value } | { readonly missing: MissingReason };

export function known<Value>(value: Value): Fact<Value> {
  return { known: value };
}

export function unknown(missing: MissingReason): { readonly missing: MissingReason } {
  return { missing };
}
