import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Checked } from "./checked.js";
import { drawn, opened, ran } from "./playground-page.js";
import { close, type Site } from "./site.js";

/** Ways for code, or for what it shows, to tell a server something. */
const ways: Readonly<Record<string, (url: string) => string>> = {
  fetch: (url) => `await fetch("${url}").catch(() => {});`,
  "a request": (url) =>
    `const r = new XMLHttpRequest(); r.open("GET", "${url}"); r.send(); await new Promise((end) => { r.onloadend = end; });`,
  "a socket": (url) => `new WebSocket("${url}".replace("http", "ws"));`,
  "a script": (url) => `importScripts("${url}");`,
  "a module": (url) => `await import("${url}").catch(() => {});`,
  "a worker": (url) => `new Worker(URL.createObjectURL(new Blob(['fetch("${url}").catch(() => {})'])));`,
  "a picture in a report": (url) => `show('<!doctype html><img src="${url}">');`,
  "a script in a report": (url) => `show('<!doctype html><script>fetch("${url}")</script>');`,
  "a page in a report": (url) => `show('<!doctype html><meta http-equiv="refresh" content="0;url=${url}">');`,
  "a style in a report": (url) => `show('<!doctype html><style>@import "${url}";</style><p>a');`,
  "the data of a chart": (url) =>
    `show({ $schema: "https://vega.github.io/schema/vega-lite/v6.json", data: { url: "${url}" }, mark: "point" });`,
  "a picture in a chart": (url) =>
    `show({ $schema: "https://vega.github.io/schema/vega-lite/v6.json", data: { values: [{}] }, mark: { type: "image", url: "${url}", width: 20, height: 20 } });`,
};

/** No code of the playground reaches a server. The server here would see it. */
export async function shut(site: Site): Promise<Checked> {
  const faults: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("access-control-allow-origin", "*").end("");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  // That a page can reach the server at all, so that the silence means something.
  const free = await site.browser.newPage();
  await free.goto(`http://127.0.0.1:${port}/free`);
  await free.close();
  if (!asked.includes("/free")) faults.push("the server cannot be reached at all");
  asked.length = 0;
  const page = await opened(site, []);
  for (const [name, code] of Object.entries(ways)) {
    await ran(page, code(`http://127.0.0.1:${port}/${encodeURIComponent(name)}`));
    await drawn(page);
  }
  await ran(page, "show(1)");
  faults.push(
    ...asked
      .filter((url) => url !== "/favicon.ico")
      .map((url) => `${decodeURIComponent(url)} reached the server`),
  );
  await close(page);
  server.close();
  server.closeAllConnections();
  return { name: "playground: code reaches no server", measured: `${Object.keys(ways).length} ways`, faults };
}
