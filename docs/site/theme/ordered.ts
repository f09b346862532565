import { type DeclarationReflection, ReflectionKind } from "typedoc";
import { isType } from "./address-of-reflection.js";

/** Functions first, then constants, then types. */
export function ordered(names: readonly DeclarationReflection[]): readonly DeclarationReflection[] {
  const place = (one: DeclarationReflection): number =>
    isType(one) ? 2 : one.kindOf(ReflectionKind.Function) ? 0 : 1;
  return names.toSorted((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}
