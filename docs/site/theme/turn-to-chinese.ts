import { type CommentDisplayPart, DocumentReflection, type ProjectReflection } from "typedoc";
import { addressOfPage, languageOfPage } from "../addresses.js";
import { sectionsOf } from "../search/sections.js";
import { pathOf } from "./path-of.js";
import { shownDocuments } from "./router.js";

/**
 * Makes a project ready for its Chinese pages: the start page is the Chinese one, and where a page that is not translated
 * links to a section of one that is, the link leads to the same section there. The order of the headings pairs them.
 */
export function turnToChinese(project: ProjectReflection): void {
  const documents = project.documents ?? [];
  const start = documents.find((one) => pathOf(one) === "docs/zh/start.md");
  if (start !== undefined) project.readme = start.content;
  const chinese = documents.filter((one) => languageOfPage(pathOf(one)) === "zh");
  const untranslated = [...shownDocuments(project)].filter((page) => languageOfPage(pathOf(page)) !== "zh");
  const texts = [...untranslated.map(({ content }) => content), ...commentsOf(project)];
  for (const content of texts) {
    for (const part of content) {
      if (part.kind !== "relative-link" || part.targetAnchor === undefined || typeof part.target !== "number")
        continue;
      const target = project.files.resolve(part.target, project);
      if (!(target instanceof DocumentReflection)) continue;
      const address = addressOfPage(pathOf(target));
      const twin = chinese.find((one) => addressOfPage(pathOf(one)) === address);
      if (twin === undefined) continue;
      const anchors = anchorsOf(target);
      part.targetAnchor = anchorsOf(twin)[anchors.indexOf(part.targetAnchor)] ?? part.targetAnchor;
    }
  }
}

/** The parts of all doc comments, which are English on both sides. */
function commentsOf(project: ProjectReflection): readonly (readonly CommentDisplayPart[])[] {
  return Object.values(project.reflections).flatMap(({ comment }) =>
    comment === undefined ? [] : [comment.summary, ...comment.blockTags.map(({ content }) => content)],
  );
}

function anchorsOf({ content }: DocumentReflection): readonly (string | undefined)[] {
  return sectionsOf(content.map(({ text }) => text).join("")).map(({ anchor }) => anchor);
}
