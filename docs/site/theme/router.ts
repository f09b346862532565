import {
  BaseRouter,
  type DeclarationReflection,
  DocumentReflection,
  PageKind,
  type ProjectReflection,
  type RouterTarget,
} from "typedoc";
import { addressOfPage, languageOfPage } from "../addresses.js";
import type { Language } from "../languages.js";
import { addressOfReflection } from "./address-of-reflection.js";
import { pathOf } from "./path-of.js";

/** The language that is written now: the same project is written once for each. */
export const writing: { language: Language } = { language: "en" };

/**
 * Gives each page its address. A page that is there in both languages has one address: a link to either leads to the one
 * in the language that is written.
 */
export class SiteRouter extends BaseRouter {
  override buildPages(project: ProjectReflection) {
    const shown = shownDocuments(project);
    const pages = super.buildPages(project).filter(({ kind, model, url }) => {
      if (url === "modules.html") return false;
      return kind !== PageKind.Document || shown.has(model as DocumentReflection);
    });
    return pages.map((page) =>
      page.kind === PageKind.Index ? page : { ...page, url: this.getFullUrl(page.model) },
    );
  }

  protected override getIdealBaseName(target: RouterTarget): string {
    return addressOf(target as DeclarationReflection).replace(/\.html$/, "");
  }

  /** A link to a page that is shown in the other language leads to the headings of that one. */
  override getSlugger(target: RouterTarget) {
    if (!(target instanceof DocumentReflection) || shownDocuments(target.project).has(target)) {
      return super.getSlugger(target);
    }
    const address = addressOfPage(pathOf(target));
    const twin = [...shownDocuments(target.project)].find((one) => addressOfPage(pathOf(one)) === address);
    return super.getSlugger(twin ?? target.project);
  }

  /** Twins share their address, so nothing is numbered. */
  protected override getFileName(baseName: string): string {
    return `${baseName}${this.extension}`;
  }
}

function addressOf(target: DeclarationReflection | DocumentReflection): string {
  if (target instanceof DocumentReflection) return addressOfPage(pathOf(target));
  return addressOfReflection(target);
}

/** Of the pages of text: those in the language that is written, and those that are not translated. */
export function shownDocuments(project: ProjectReflection): ReadonlySet<DocumentReflection> {
  const all = project.documents ?? [];
  const own = all.filter((one) => languageOfPage(pathOf(one)) === writing.language);
  const addresses = new Set([...own.map((one) => addressOfPage(pathOf(one))), "index.html"]);
  const others = all.filter((one) => !addresses.has(addressOfPage(pathOf(one))));
  return new Set([...own.filter((one) => addressOfPage(pathOf(one)) !== "index.html"), ...others]);
}
