import { anchorMaker } from "../anchors.js";

/** A heading with what stands below it, up to the next one. */
export interface PageSection {
  readonly title: string;
  readonly level: number;
  /** None of the page's own title. */
  readonly anchor?: string;
  readonly text: string;
}

/** Cuts the Markdown of a page at its headings. What is within a block of code is text. */
export function sectionsOf(markdown: string): readonly PageSection[] {
  const sections: { title: string; level: number; anchor?: string; lines: string[] }[] = [];
  const anchor = anchorMaker();
  let within = false;
  for (const line of withoutFrontMatter(markdown).split("\n")) {
    if (line.startsWith("```")) within = !within;
    const [, marks = "", title = ""] = (within ? undefined : /^(#{1,6}) (.*)$/.exec(line)) ?? [];
    if (marks === "") sections.at(-1)?.lines.push(line);
    else {
      const own = anchor(title);
      const isTitle = sections.length === 0;
      sections.push({
        title: plain(title),
        level: marks.length,
        ...(!isTitle && { anchor: own }),
        lines: [],
      });
    }
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: plain(lines.join("\n")) }));
}

/** The Markdown of a page from its heading on. */
export function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n+/, "");
}

/** Markdown without its marks. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*|]/g, " ")
    .replaceAll(/^-+$/gm, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
