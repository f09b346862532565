import { relative } from "node:path";
import type { DocumentReflection } from "typedoc";

/** Each page with a menu asks for the paths of all others. */
const known = new WeakMap<DocumentReflection, string>();

/** Where the text of a page lies in the repository: `docs/guides/split-a-target.md`. */
export function pathOf(document: DocumentReflection): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const path = document.project.files.getReflectionPath(document);
  if (path === undefined) throw new Error(`${document.name} has no file`);
  const found = relative(process.cwd(), path);
  known.set(document, found);
  return found;
}
