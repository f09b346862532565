import { Marked, type Renderer, type Token, type Tokens } from "marked";

/** A heading of the second level with what follows, or what stands before the first. */
export interface Section {
  readonly html: string;
  readonly hasTable: boolean;
}

const marked = new Marked({
  renderer: {
    // The report holds no HTML; should a text ever bring some, it is shown, not obeyed.
    html: ({ text }) => escapeHtml(text),
    table: tableHtml,
  },
});

/** The sections of a Markdown text, each as HTML. */
export function markdownSections(markdown: string): readonly Section[] {
  const sections: Token[][] = [[]];
  for (const token of marked.lexer(markdown)) {
    if (token.type === "heading" && token["depth"] === 2) sections.push([]);
    sections.at(-1)?.push(token);
  }
  return sections.map((tokens) => ({
    html: marked.parser(tokens),
    hasTable: tokens.some(({ type }) => type === "table"),
  }));
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Every cell knows the title of its column: on a phone a row becomes a card. */
function tableHtml(this: Renderer, { header, rows }: Tokens.Table): string {
  const inline = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens);
  const side = ({ align }: Tokens.TableCell): string => (align === "right" ? ' class="figure"' : "");
  const titles = header.map((cell) => `<th${side(cell)}>${inline(cell)}</th>`);
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const title = header[index] === undefined ? "" : inline(header[index]).replaceAll('"', "&quot;");
      return `<td${side(cell)} data-title="${title}">${inline(cell)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const wide = header.length > 6 ? ' class="wide"' : "";
  return `<table${wide}>\n<thead>\n<tr>${titles.join("")}</tr>\n</thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>\n`;
}
