import type { Comment, DeclarationReflection } from "typedoc";

/** The category of an exported name, as its doc comment says it. */
export function categoryOf(one: DeclarationReflection): string {
  const entry = one.parent as DeclarationReflection | undefined;
  return entry?.categories?.find(({ children }) => children.includes(one))?.title ?? "";
}

/** The doc comment of a name; that of a function stands at its signature. */
export function commentOf(one: DeclarationReflection): Comment | undefined {
  return one.signatures?.[0]?.comment ?? one.comment;
}
