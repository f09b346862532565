import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import type { Checked } from "./checked.js";
import { close, type Site, tab } from "./site.js";

/** A page as the crawl found it. */
interface Found {
  readonly ids: ReadonlySet<string>;
  /** The pages of the site that it links to. */
  readonly links: readonly string[];
}

export interface Crawl {
  readonly checks: readonly Checked[];
  /** How many clicks each page is from the start page of its language, by its path in the folder. */
  readonly clicks: (from: string, to: string) => number | undefined;
}

/** Opens every page on a narrow screen, from link to link: dead links, pages that scroll sideways, scripts that belong elsewhere. */
export async function crawl(site: Site): Promise<Crawl> {
  const pages = new Map<string, Found>();
  const linksTo = new Map<string, string>();
  const sideways: string[] = [];
  const scripts: string[] = [];
  const errors: string[] = [];
  const start = [pathToFileURL(join(site.folder, "index.html")).href];
  const waiting = [...start, pathToFileURL(join(site.folder, "404.html")).href];
  const seen = new Set(waiting);
  const work = async (page: Page): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const { ids, links, width, sources } = await open(page, url);
      const name = nameOf(site, url);
      const inSite = links.filter((link) => link.startsWith("file:"));
      pages.set(name, { ids: new Set(ids), links: inSite.map((link) => nameOf(site, link)) });
      if (width > 360) sideways.push(`${name}: ${width} px`);
      if (!name.endsWith("playground.html") && sources.some((source) => source.includes("playground")))
        scripts.push(name);
      for (const link of inSite) {
        linksTo.set(link, name);
        const [target = ""] = link.split("#");
        if (!target.endsWith(".html") || seen.has(target)) continue;
        seen.add(target);
        if (existsSync(fileURLToPath(target))) waiting.push(target);
      }
    }
  };
  const page = await tab(site, { width: 360 }, errors);
  await work(page);
  await close(page);
  const dead = [...linksTo].flatMap(([link, from]) =>
    isThere(site, link, pages) ? [] : [`${from} → ${nameOf(site, link)}${new URL(link).hash}`],
  );
  const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll(sep, "/"));
  const unreached = files.filter((file) => !pages.has(file));
  return {
    checks: [
      {
        name: "links and their fragments",
        measured: `${pages.size} pages, ${linksTo.size} links`,
        faults: dead,
      },
      { name: "every page is reached by links", measured: `${files.length} files`, faults: unreached },
      { name: "no page scrolls sideways at 360 px", measured: `${pages.size} pages`, faults: sideways },
      { name: "scripts of the playground on other pages", measured: `${pages.size} pages`, faults: scripts },
      { name: "no page throws", measured: `${pages.size} pages`, faults: errors },
    ],
    clicks: (from, to) => distance(pages, from, to),
  };
}

async function open(page: Page, url: string) {
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return await page.evaluate(() => ({
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
    sources: [...document.scripts].map(({ src }) => src),
    width: document.documentElement.scrollWidth,
  }));
}

function nameOf({ folder }: Site, url: string): string {
  return relative(folder, fileURLToPath(url.split("#")[0] ?? "")).replaceAll(sep, "/");
}

function isThere(site: Site, link: string, pages: ReadonlyMap<string, Found>): boolean {
  const { hash } = new URL(link);
  const file = fileURLToPath(link.split("#")[0] ?? "");
  if (!existsSync(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  // The playground holds its example in the fragment.
  if (id === "" || id.startsWith("example=")) return true;
  return pages.get(nameOf(site, link))?.ids.has(id) ?? true;
}

function distance(pages: ReadonlyMap<string, Found>, from: string, to: string): number | undefined {
  const far = new Map([[from, 0]]);
  for (const [name, clicks] of far) {
    if (name === to) return clicks;
    for (const link of pages.get(name)?.links ?? []) if (!far.has(link)) far.set(link, clicks + 1);
  }
  return undefined;
}
