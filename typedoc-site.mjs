// What the documentation site does beyond TypeDoc: its search finds Chinese, `code` that names a public symbol is a
// link to it, links lead from one entry point to another, and the start page does not print its title twice.

import { Converter, ReflectionKind, Renderer } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const symbols = publicSymbols(project);
    const pages = project.getReflectionsByKind(ReflectionKind.Document);
    for (const page of pages) page.content = linked(page.content, symbols);
    if (project.readme) project.readme = linked(withoutTitle(project.readme), symbols);
    for (const { comment } of Object.values(project.reflections)) {
      for (const part of partsOf(comment)) {
        const symbol = part.kind === "inline-tag" ? symbols.get(part.text) : undefined;
        if (symbol) part.target = symbol;
      }
    }
  });
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, addChinese);
}

/** Exported functions, constants and types by name. @param {import("typedoc").ProjectReflection} project */
function publicSymbols(project) {
  const modules = project.getReflectionsByKind(ReflectionKind.Module);
  return new Map(modules.flatMap(({ children = [] }) => children.map((child) => [child.name, child])));
}

/** @param {import("typedoc").Comment | undefined} comment */
function partsOf(comment) {
  return [...(comment?.summary ?? []), ...(comment?.blockTags ?? []).flatMap((tag) => tag.content)];
}

function withoutTitle([first, ...others]) {
  const text = first?.kind === "text" ? first.text.replace(/^\s*# .*\n/, "") : first?.text;
  return first ? [{ ...first, text }, ...others] : [];
}

function linked(parts, symbols) {
  return parts.map((part) => {
    const symbol = part.kind === "code" ? symbols.get(part.text.replaceAll("`", "")) : undefined;
    return symbol ? { kind: "inline-tag", tag: "@linkcode", text: symbol.name, target: symbol } : part;
  });
}

/**
 * The index cuts words at blanks and throws away what is not Latin at their ends, so of Chinese nothing is left. Between
 * two underscores a run of Chinese stays whole, and the search box looks for parts of words.
 */
function addChinese(event) {
  event.searchFieldWeights["chineseName"] = 20;
  event.searchFieldWeights["chinese"] = 1;
  event.searchResults.forEach((reflection, index) => {
    const texts = [reflection, ...(reflection.signatures ?? [])].flatMap(({ comment, content = [] }) => [
      ...content,
      ...partsOf(comment),
    ]);
    event.searchFields[index] = {
      chineseName: chineseIn(reflection.name),
      chinese: chineseIn(texts.map(({ text }) => text).join("\n")),
    };
  });
}

function chineseIn(text) {
  return [...new Set(text.match(/\p{Script=Han}+/gu))].map((run) => `_${run}_`).join(" ");
}
