import { relative } from "node:path";
import type { DocumentReflection } from "typedoc";

/** Where the text of a page lies in the repository: `docs/guides/split-a-target.md`. */
export function pathOf(document: DocumentReflection): string {
  const path = document.project.files.getReflectionPath(document);
  if (path === undefined) throw new Error(`${document.name} has no file`);
  return relative(process.cwd(), path);
}
