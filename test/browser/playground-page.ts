import type { Page } from "puppeteer-core";
import type { Language } from "../../docs/site/languages.js";
import { addressIn, type Look, type Site, tab } from "./site.js";

/** The playground with an example run. */
export async function opened(
  site: Site,
  faults: string[],
  {
    language = "en",
    hash = "",
    ...look
  }: Look & { readonly language?: Language; readonly hash?: string } = {},
): Promise<Page> {
  const page = await tab(site, look, faults);
  await page.goto(addressIn(site, language, `playground.html${hash}`));
  await page.waitForSelector("#playground-app .cm-content");
  await ended(page);
  return page;
}

/** Waits until a run has ended. */
export async function ended(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector("#playground-app .status");
    return (
      status !== null &&
      !/^(?:Running|正在运行)/.test(status.textContent ?? "") &&
      (status.textContent !== "" || document.querySelector("#playground-app .failed") !== null)
    );
  });
}

/** Waits until every chart is drawn, or is said not to be. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#playground-app .chart")].every((chart) =>
      chart.querySelector("img, .failed"),
    ),
  );
}

/** Puts code in place of what is there, as a paste does, and runs it by keyboard. */
export async function ran(page: Page, code: string): Promise<string> {
  await pasted(page, code);
  return await runAgain(page);
}

/** Runs what is there, by keyboard, and gives what the results say. */
export async function runAgain(page: Page): Promise<string> {
  await page.focus("#playground-app .cm-content");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await ended(page);
  return await page.$eval("#playground-app .results", (results) => (results as HTMLElement).innerText);
}

/** Pastes in place of what is there. */
export async function pasted(page: Page, text: string): Promise<void> {
  await page.focus("#playground-app .cm-content");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.evaluate((pastedText) => {
    const data = new DataTransfer();
    data.setData("text/plain", pastedText);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector("#playground-app .cm-content")?.dispatchEvent(event);
  }, text);
}
