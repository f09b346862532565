import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../docs/site/anchors.js";
import { docPages, proseOf } from "./doc-pages.js";
import { filesBelow, root } from "./source-files.js";

interface Link {
  readonly from: string;
  readonly to: string;
  readonly anchor: string | undefined;
}

const links = docPages.flatMap((page): readonly Link[] => {
  const withoutCode = proseOf(page).replaceAll(/`[^`]*`/g, "");
  return [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^https:\/\//.test(target)) return [];
    const [file = "", anchor] = target.split("#");
    return [
      { from: page.path, to: file === "" ? page.path : normalize(join(dirname(page.path), file)), anchor },
    ];
  });
});

/** The anchors of a page's headings, as GitHub and the site make them. */
function anchorsOf(file: string): readonly string[] {
  const headings = readFileSync(join(root, file), "utf8").match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) => anchorOf(heading.replace(/^#+ /, "")));
}

describe("the pages", () => {
  test("link only to files that exist", () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ to }) => !existsSync(join(root, to)))).toEqual([]);
  });

  test("link only to headings that exist", () => {
    const wrong = links.filter(
      ({ to, anchor }) => anchor !== undefined && !anchorsOf(to).includes(decodeURIComponent(anchor)),
    );
    expect(wrong).toEqual([]);
  });

  test("are reached from the start page by links or by the sidebar of the site", () => {
    const { projectDocuments } = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8"));
    const timesInSidebar = (path: string): number =>
      projectDocuments.filter((glob: string) =>
        glob.includes("*") ? dirname(glob) === dirname(path) : glob === path,
      ).length;
    const reached = new Set(["README.md"]);
    for (const path of reached) {
      for (const { from, to } of links) if (from === path) reached.add(to);
    }
    const paths = docPages.map(({ path }) => path);
    expect(paths.filter((path) => path !== "README.md" && timesInSidebar(path) !== 1)).toEqual([]);
    expect(paths.filter((path) => /guides\//.test(path) && !reached.has(path))).toEqual([]);
  });

  test("name no symbol that is not there", () => {
    const source = filesBelow("src", ".ts").map((file) => readFileSync(join(root, file), "utf8"));
    const words = new Set(source.join("\n").match(/\w+/g));
    const named = docPages.flatMap((page) =>
      [...proseOf(page).matchAll(/`([a-z]+[A-Z]\w*|[A-Z]\w*[a-z]\w*)`/g)].map(([, name = ""]) => [
        page.path,
        name,
      ]),
    );
    expect(named.length).toBeGreaterThan(60);
    // What other tools call theirs.
    const foreign = ["CommonJS", "RangeError"];
    expect(named.filter(([, name = ""]) => !words.has(name) && !foreign.includes(name))).toEqual([]);
  });

  test("say in their front matter what they are called, as their heading does", () => {
    const untitled = docPages.filter(({ path, text }) => {
      const title = /^---\n(?:.*\n)*?title: (.*)\n/.exec(text)?.[1];
      const heading = /^# (.*)$/m.exec(text)?.[1];
      return path.startsWith("docs/") && (title === undefined || title !== heading);
    });
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });

  test("show only pictures that exist, each with a text for those who do not see it", () => {
    const pictures = docPages.flatMap((page) => [...proseOf(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]);
    expect(pictures.length).toBeGreaterThan(9);
    expect(pictures.filter(([, text = ""]) => text.length < 10)).toEqual([]);
  });
});

describe("the Chinese pages", () => {
  const chinese = docPages.filter(({ path }) => path.startsWith("docs/zh/"));

  test("are one for each guide, with the same blocks in the same order", () => {
    const shapeOf = (path: string) =>
      docPages.find((page) => page.path === path)?.blocks.map(({ language, file }) => [language, file]);
    const guides = docPages.filter(({ path }) => /^docs\/(?:guides|cookbook)\//.test(path));
    expect(guides.length).toBe(21);
    expect(chinese.map(({ path }) => path)).toEqual(
      expect.arrayContaining(guides.map(({ path }) => path.replace("docs/", "docs/zh/"))),
    );
    for (const { path } of chinese) {
      const english = path === "docs/zh/start.md" ? "README.md" : path.replace("docs/zh/", "docs/");
      expect([path, shapeOf(path)]).toEqual([path, shapeOf(english)]);
    }
  });

  test("have as many headings as the English ones, so that a link finds its section in either", () => {
    const headings = (path: string) =>
      (docPages.find((page) => page.path === path)?.text.match(/^#+ .*$/gm) ?? []).map(
        (heading) => /^#+/.exec(heading)?.[0],
      );
    for (const { path } of chinese) {
      if (path === "docs/zh/start.md") continue;
      expect([path, headings(path)]).toEqual([path, headings(path.replace("docs/zh/", "docs/"))]);
    }
  });

  test("link to the Chinese page wherever there is one", () => {
    const paths = new Set(chinese.map(({ path }) => path));
    const toEnglish = links.filter(
      ({ from, to }) => paths.has(from) && !paths.has(to) && paths.has(to.replace("docs/", "docs/zh/")),
    );
    expect(toEnglish).toEqual([]);
  });

  test("use full-width punctuation beside Chinese, and a blank between Chinese and Latin", () => {
    // What documents print is left as they print it: 占GDP比重, 主要指标表 序号1.
    const quoting = /(?:rules|indicators|known-formulas|methods|setting-targets|gallery)\.md$/;
    const written = chinese.filter(({ path }) => !quoting.test(path));
    expect(written.length).toBeGreaterThan(20);
    const slips = written.flatMap((page) => {
      const text = proseOf(page).replaceAll(/\]\([^)]*\)/g, "]");
      return [
        ...text.matchAll(/\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/gu),
        ...text.matchAll(/\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}/gu),
      ].map(([slip]) => [page.path, slip]);
    });
    expect(slips).toEqual([]);
  });
});
