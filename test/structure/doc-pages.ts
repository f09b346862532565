import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesBelow, root } from "./source-files.js";

/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** The name of the file that its first line says it is: `// worker.js`, `<!-- index.html -->`. */
  readonly file?: string;
  /** What it prints: the `text` block that follows a file. */
  readonly prints?: string;
}

/** A page of the documentation. */
export interface DocPage {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** A guide is one script from its first block to its last; of any other page each block stands for itself. */
  readonly isGuide: boolean;
  /** The folder below `test/generated` for the files that the page writes. */
  readonly folder: string;
}

/** All pages: the start page, how to contribute, and everything below `docs/`. */
export const docPages: readonly DocPage[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...filesBelow("docs", ".md"),
].map((path) => {
  const text = readFileSync(join(root, path), "utf8");
  const isGuide = /(?:guides|cookbook)$/.test(dirname(path));
  const folder = `guides/${path.includes("/zh/") ? "zh-" : ""}${basename(path, ".md")}`;
  return { path, text, blocks: blocksOf(text), isGuide, folder };
});

function blocksOf(text: string): readonly CodeBlock[] {
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, language = "", code = ""], index) => {
    const [, line, mark] = /^(?:\/\/ ([\w.-]+\.[cm]?[jt]sx?)|<!-- ([\w.-]+\.html) -->)\n/.exec(code) ?? [];
    const file = line ?? mark;
    const [, next, output = ""] = blocks[index + 1] ?? [];
    return {
      language,
      code,
      ...(file !== undefined && { file }),
      ...(file !== undefined && next === "text" && { prints: output }),
    };
  });
}

/** The text of a page without its blocks and its front matter, with everything else in its place. */
export function proseOf({ text }: DocPage): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/^```\w*\n[\s\S]*?^```$/gm, "");
}
