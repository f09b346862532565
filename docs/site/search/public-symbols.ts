import { type PublicName, publicSurface } from "../../../test/structure/public-surface.js";
import type { NamedSymbol } from "./build-index.js";

/** An exported name, with what it is for the search and for its address. */
export interface PublicSymbol extends PublicName, NamedSymbol {
  readonly entry: string;
  readonly name: string;
  readonly comment: string;
}

/** Every exported name; it takes the compiler some seconds, so the site asks once. */
export function publicSymbols(): readonly PublicSymbol[] {
  return publicSurface().map((one) => ({
    ...one,
    kind: /^(?:interface|type) /.test(one.signature)
      ? "type"
      : one.signature.startsWith("function")
        ? "function"
        : "constant",
  }));
}
