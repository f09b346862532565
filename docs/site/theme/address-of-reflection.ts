import { type DeclarationReflection, ReflectionKind } from "typedoc";
import { addressOfEntry, addressOfSymbol } from "../addresses.js";

const typeKinds = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** Where the page of an entry point or of an exported name lies. */
export function addressOfReflection(one: DeclarationReflection): string {
  if (one.kind === ReflectionKind.Module) return addressOfEntry(one.name);
  return addressOfSymbol(one.parent?.name ?? "", one.name, isType(one));
}

export function isType(one: DeclarationReflection): boolean {
  return one.kindOf(typeKinds);
}
