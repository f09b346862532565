import type { DeclarationReflection } from "typedoc";
import { addressOfPage } from "../addresses.js";
import { conceptPages } from "../concept-pages.js";
import { categoryOf } from "./category-of.js";
import type { ContentsLine } from "./contents.js";
import { pathOf } from "./path-of.js";
import { shownDocuments } from "./router.js";

/** The page that explains what a name is about, in the language that is written. */
export function explainedIn(one: DeclarationReflection): ContentsLine | undefined {
  const path = conceptPages[categoryOf(one)];
  if (path === undefined) return undefined;
  const url = addressOfPage(path);
  const page = [...shownDocuments(one.project)].find((document) => addressOfPage(pathOf(document)) === url);
  return page && { title: page.name, url };
}
