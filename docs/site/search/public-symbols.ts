import { publicSurface } from "../../../test/structure/public-surface.js";
import type { PublicName } from "../../../test/structure/read-public-names.js";
import type { NamedSymbol } from "./build-index.js";

/** An exported name, with what it is for the search and for its address. */
export interface PublicSymbol extends PublicName, NamedSymbol {
  readonly entry: string;
  readonly name: string;
  readonly comment: string;
}

/** Every exported name. */
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
