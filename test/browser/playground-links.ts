import type { Checked } from "./checked.js";
import { ended, opened, ran } from "./playground-page.js";
import { close, type Site } from "./site.js";

/** A link holds the code and runs at once, in either language; a broken one says so. */
export async function links(site: Site): Promise<Checked> {
  const faults: string[] = [];
  const textOf = async (page: Awaited<ReturnType<typeof opened>>): Promise<string> =>
    await page.$eval("#playground-app .results", (results) => (results as HTMLElement).innerText);

  const first = await opened(site, faults);
  await ran(first, 'const 省 = "广西";\nshow(省 + "\u{1f600}", "shared");');
  const hash = await first.evaluate(() => location.hash);
  if (!/^#code=[\w-]+$/.test(hash)) faults.push(`the address holds “${hash}”`);

  const second = await opened(site, faults, { hash });
  if (!(await textOf(second)).includes("广西\u{1f600}"))
    faults.push(`a link shows “${await textOf(second)}”`);
  await Promise.all([second.waitForNavigation(), second.click("#language")]);
  await ended(second);
  if (!(await textOf(second)).includes("广西\u{1f600}")) faults.push("the other language loses the code");
  await close(second);

  for (const broken of ["#code=AAAA", "#code=%E2%98%83", `${hash.slice(0, -6)}`]) {
    const page = await opened(site, faults, { hash: broken });
    const text = await textOf(page);
    if (!/cannot be read/.test(text)) faults.push(`${broken} says “${text.slice(0, 100)}”`);
    if (!/42/.test(await ran(page, "show(42)"))) faults.push(`after ${broken} nothing runs`);
    await close(page);
  }

  const example = await opened(site, faults, { hash: "#example=split-a-target" });
  const chosen = await example.$eval("#playground-example", (select) => (select as HTMLSelectElement).value);
  if (chosen !== "split-a-target") faults.push(`#example=split-a-target chooses ${chosen}`);
  await close(example);

  await ran(first, `const text = "${"省".repeat(60_000)}";`);
  await first.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#playground-app .tools button")].at(-1)?.click(),
  );
  await first.waitForFunction(() =>
    /too long/.test(document.querySelector("#playground-app .status")?.textContent ?? ""),
  );
  await close(first);
  return { name: "playground: links", measured: "6 links", faults };
}
