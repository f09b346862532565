import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../docs/site/anchors.js";
import { conceptPages } from "../../docs/site/concept-pages.js";
import { sinceOf } from "../../docs/site/since.js";
import { docPages } from "./doc-pages.js";
import { publicSurface } from "./public-surface.js";
import type { PublicName } from "./read-public-names.js";
import { root } from "./source-files.js";

const surface = publicSurface();

/** The words of the code on the pages that readers learn from. */
const shown = new Set(
  docPages
    .filter(({ path }) => path.startsWith("docs/"))
    .flatMap(({ text }) => text.match(/^```\w*\n[\s\S]*?^```$|`[^`\n]+`/gm) ?? [])
    .flatMap((code) => code.match(/\w+/g) ?? []),
);

/** The pages that a doc comment refers to, from the project's folder. */
function pagesSeen({ file, tags }: PublicName): readonly string[] {
  return tags
    .filter(({ name }) => name === "see")
    .flatMap(({ text }) => /\]\((\.\.?\/[^)]+)\)/.exec(text)?.[1] ?? [])
    .map((link) => normalize(join(dirname(file), link)));
}

describe("whoever looks a name up finds where it is explained", () => {
  test("every function is shown on a page, or its comment refers to one", () => {
    const functions = surface.filter(({ signature }) => signature.startsWith("function "));
    expect(functions.length).toBeGreaterThan(100);
    const alone = functions.filter((one) => !shown.has(one.name) && pagesSeen(one).length === 0);
    expect(alone.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });

  test("every category of names has a page that explains it", () => {
    const used = surface.flatMap(({ tags }) => tags.filter(({ name }) => name === "category"));
    const categories = [...new Set(used.map(({ text }) => text.trim()))].sort();
    expect(Object.keys(conceptPages).sort()).toEqual(categories);
    const paths = docPages.map(({ path }) => path);
    expect(Object.values(conceptPages).filter((page) => !paths.includes(page))).toEqual([]);
  });

  test("comments refer only to pages and headings that exist", () => {
    const links = surface.flatMap(pagesSeen);
    expect(links.length).toBeGreaterThan(40);
    const wrong = links.filter((link) => {
      const [page = "", anchor] = link.split("#");
      if (!existsSync(join(root, page))) return true;
      const headings = readFileSync(join(root, page), "utf8").match(/^#+ .*$/gm) ?? [];
      return anchor !== undefined && !headings.some((one) => anchorOf(one.replace(/^#+ /, "")) === anchor);
    });
    expect(wrong).toEqual([]);
  });

  test("a name is there since the version of its own tag, and else since the first one", () => {
    expect(sinceOf(" 0.3.0\n")).toBe("0.3.0");
    expect(sinceOf(undefined)).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
