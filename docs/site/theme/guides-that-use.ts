import type { DeclarationReflection, DocumentReflection, ProjectReflection } from "typedoc";
import { addressOfPage } from "../addresses.js";
import type { ContentsLine } from "./contents.js";
import { pathOf } from "./path-of.js";
import { shownDocuments, writing } from "./router.js";

interface Words {
  readonly language: string;
  readonly pages: readonly { readonly line: ContentsLine; readonly words: ReadonlySet<string> }[];
}

const read = new WeakMap<ProjectReflection, Words>();

/** The pages of text that name a symbol in their code, guides first; at most five. */
export function guidesThatUse({ name, project }: DeclarationReflection): readonly ContentsLine[] {
  const { pages } = wordsOf(project);
  const using = pages.filter(({ words }) => words.has(name)).map(({ line }) => line);
  const rank = ({ url }: ContentsLine): number => (url.startsWith("guides/") ? 0 : 1);
  return using.toSorted((a, b) => rank(a) - rank(b)).slice(0, 5);
}

function wordsOf(project: ProjectReflection): Words {
  const known = read.get(project);
  if (known?.language === writing.language) return known;
  const pages = [...shownDocuments(project)]
    .filter((one) => !/^(?:CHANGELOG|CONTRIBUTING)/.test(pathOf(one)))
    .map((one) => ({
      line: { title: one.name, url: addressOfPage(pathOf(one)) },
      words: codeWords(one),
    }));
  const words = { language: writing.language, pages };
  read.set(project, words);
  return words;
}

function codeWords({ content }: DocumentReflection): ReadonlySet<string> {
  const code = content
    .filter(({ kind }) => kind !== "text" && kind !== "relative-link")
    .map(({ text }) => text);
  return new Set(code.join("\n").match(/\w+/g));
}
