import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import type { Language } from "../../docs/site/languages.js";

/** A built site, opened from the file system, as whoever unpacks it would. */
export interface Site {
  readonly folder: string;
  readonly browser: Browser;
}

export interface Look {
  readonly width?: number;
  readonly theme?: "light" | "dark";
}

/** The address of a page in a language. */
export function addressIn({ folder }: Site, language: Language, page: string): string {
  const [file = "", hash] = page.split("#");
  const url = pathToFileURL(join(folder, language === "zh" ? "zh" : "", file)).href;
  return hash === undefined ? url : `${url}#${hash}`;
}

/** A tab of a browser without a past, with an unhandled error as a fault. */
export async function tab(
  { browser }: Site,
  { width = 1280, theme = "light" }: Look,
  faults: string[] = [],
): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // A slow machine is no fault of the site.
  page.setDefaultTimeout(300_000);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  page.on("pageerror", (error) =>
    faults.push(`${page.url()}: ${error instanceof Error ? error.message : error}`),
  );
  return page;
}

/** Closes a tab and what it remembers. */
export async function close(page: Page): Promise<void> {
  await page.browserContext().close();
}
