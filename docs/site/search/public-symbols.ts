import { publicSurface } from "../../../test/structure/public-surface.js";
import type { NamedSymbol } from "./build-index.js";

/** Every exported name, as the search knows it. */
export function publicSymbols(): readonly NamedSymbol[] {
  return publicSurface().map(({ entry, name, signature, comment }) => ({
    entry,
    name,
    comment,
    kind: /^(?:interface|type) /.test(signature)
      ? "type"
      : signature.startsWith("function")
        ? "function"
        : "constant",
  }));
}
