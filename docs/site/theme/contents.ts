import { DocumentReflection, type ProjectReflection, type Reflection } from "typedoc";
import { addressOfEntry, addressOfPage } from "../addresses.js";
import type { Language, Section } from "../languages.js";
import { pathOf } from "./path-of.js";
import { shownDocuments } from "./router.js";

/** A line of the menu. */
export interface ContentsLine {
  readonly title: string;
  readonly url: string;
}

export type Contents = readonly { readonly section: Section; readonly lines: readonly ContentsLine[] }[];

/** The parts of the site and their pages, in the order in which they are read. */
export function contentsOf(project: ProjectReflection, language: Language): Contents {
  const documents = [...shownDocuments(project)];
  // Both languages follow the order of the English pages.
  const order = (project.documents ?? []).map((one) => addressOfPage(pathOf(one)));
  // What readers want to do comes before the guides that tell how.
  const place = (one: DocumentReflection): number => {
    const address = addressOfPage(pathOf(one));
    return address === "tasks.html" ? -1 : order.indexOf(address);
  };
  const inSection = (section: Section): readonly ContentsLine[] =>
    documents
      .filter((one) => sectionOf(one, project) === section)
      .toSorted((a, b) => place(a) - place(b))
      .map((one) => ({ title: one.name, url: addressOfPage(pathOf(one)) }));
  const entries = (project.children ?? []).map(({ name }) => ({ title: name, url: addressOfEntry(name) }));
  return [
    {
      section: "Guides",
      lines: [{ title: language === "zh" ? "开始" : "Start", url: "index.html" }, ...inSection("Guides")],
    },
    { section: "Cookbook", lines: inSection("Cookbook") },
    { section: "Concepts", lines: inSection("Concepts") },
    { section: "Catalogues", lines: inSection("Catalogues") },
    { section: "API", lines: entries },
    { section: "More", lines: inSection("More") },
  ];
}

/** The parts that a page names as its category. */
const parts: readonly Section[] = ["Guides", "Cookbook", "Concepts", "Catalogues"];

/** A translated page stands where the page that it translates does. */
function sectionOf(document: DocumentReflection, project: ProjectReflection): Section {
  const path = pathOf(document).replace("docs/zh/", "docs/");
  const english = project.documents?.find((one) => pathOf(one) === path) ?? document;
  const category = english.frontmatter["category"];
  return parts.find((one) => one === category) ?? "More";
}

/** The pages before and after one in the menu; a name of the API has none. */
export function neighboursOf(
  contents: Contents,
  url: string,
): readonly [ContentsLine | undefined, ContentsLine | undefined] {
  const lines = contents.flatMap((one) => one.lines);
  const at = lines.findIndex((line) => line.url === url);
  return at < 0 ? [undefined, undefined] : [lines[at - 1], lines[at + 1]];
}

/** Whether a page is one of text. */
export function isDocument(model: Reflection): model is DocumentReflection {
  return model instanceof DocumentReflection;
}
