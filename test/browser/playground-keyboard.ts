import type { Checked } from "./checked.js";
import { opened } from "./playground-page.js";
import { close, type Site } from "./site.js";

/** Without a mouse: Tab reaches the choice, the buttons, the editor and what comes after it, and the reader of a screen hears names. */
export async function byKeyboard(site: Site): Promise<Checked> {
  const faults: string[] = [];
  const page = await opened(site, faults);
  await page.focus("#playground-example");
  const order: string[] = [];
  for (let step = 0; step < 12; step++) {
    order.push(
      await page.evaluate(() => {
        const one = document.activeElement;
        if (one === null) return "";
        const place = one.closest(".cm-editor")
          ? "editor"
          : one.closest(".results")
            ? "results"
            : one.tagName.toLowerCase();
        const name =
          one.getAttribute("aria-label") ??
          (one as HTMLSelectElement).labels?.[0]?.innerText ??
          one.textContent ??
          "";
        return `${place}: ${name.trim().slice(0, 40)}`;
      }),
    );
    await page.keyboard.press("Tab");
  }
  const wanted = [
    /^select: Example/,
    /^button: Run/,
    /^button: Copy link/,
    /^a: Guide/,
    /^editor: Code/,
    /^results: /,
  ];
  const at = wanted.map((one) => order.findIndex((text) => one.test(text)));
  if (at.some((one) => one < 0) || at.join() !== at.toSorted((a, b) => a - b).join()) {
    faults.push(`Tab goes ${order.join(" → ")}`);
  }
  if (order.some((text) => /: $/.test(text))) faults.push(`without a name: ${order.join(" → ")}`);
  const role = await page.$eval("#playground-app .status", (status) => status.getAttribute("role"));
  if (role !== "status") faults.push("what comes of a run is not told to readers of screens");
  await close(page);
  return { name: "playground: by keyboard", measured: `${order.length} stops`, faults };
}
