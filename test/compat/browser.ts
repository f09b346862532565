import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "../chromium.js";
import { bundleFor } from "./bundles.js";
import { type Check, Unavailable } from "./check.js";
import { importMap } from "./import-map.js";

const html = (imports: Readonly<Record<string, string>>, page: string): string => `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script>
const complain = (text) => fetch("/answer", { method: "POST", body: JSON.stringify({ page: text, worker: text }) });
onerror = (message) => complain(String(message));
onunhandledrejection = ({ reason }) => complain(String(reason));
</script>
<script type="module" src="${page}" onerror="complain('a module could not be loaded')"></script>`;

/** The files of the package as they are, by an import map, in a page; and one bundled file in a worker of the page. */
export function browser(consumer: string): Check[] {
  let answers: Promise<{ version: string; page: string; worker: string }> | undefined;
  const ask = () => {
    answers ??= askChromium(consumer);
    return answers;
  };
  return [
    {
      name: "Chromium, module",
      run: async () => ((one) => ({ version: one.version, output: `${one.page}\n` }))(await ask()),
    },
    {
      name: "Chromium, worker",
      run: async () => ((one) => ({ version: one.version, output: `${one.worker}\n` }))(await ask()),
    },
  ];
}

async function askChromium(folder: string) {
  const found = chromium();
  if (found === undefined)
    throw new Unavailable("no Chromium on this machine (Debian: apt-get install chromium)");
  const { path, version } = found;
  const consumer = realpathSync(folder);
  const page = html(await importMap(consumer, "page.mjs"), join(consumer, "page.mjs"));
  const worker = await bundleFor(consumer, "browser-worker.mjs", "out/worker.js");
  const profile = mkdtempSync(join(tmpdir(), "ipr-plan-chromium-"));
  let answered = (_text: string): void => {};
  const answer = new Promise<string>((resolve, reject) => {
    answered = resolve;
    setTimeout(() => reject(new Error("the page gave no answer within two minutes")), 120_000).unref();
  });
  const server = await serve(page, worker, (text) => answered(text));
  let child: ChildProcess | undefined;
  try {
    const { port } = server.address() as AddressInfo;
    const flags = [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      `--user-data-dir=${profile}`,
    ];
    child = spawn(path, [...flags, `http://127.0.0.1:${port}/`], { stdio: "ignore" });
    return { version, ...JSON.parse(await answer) };
  } finally {
    child?.kill();
    server.close();
    server.closeAllConnections();
    await new Promise((resolve) => setTimeout(resolve, 500));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function serve(page: string, worker: string, onAnswer: (text: string) => void): Promise<Server> {
  const types: Record<string, string> = { ".mjs": "text/javascript", ".js": "text/javascript" };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/"));
    const send = (type: string, text: string | Buffer) =>
      response.writeHead(200, { "content-type": type }).end(text);
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        send("text/plain", "");
        onAnswer(Buffer.concat(parts).toString("utf8"));
      });
    } else if (path === "/") send("text/html", page);
    else if (path === "/worker.js") send("text/javascript", worker);
    else {
      const known = types[extname(path)];
      if (known !== undefined && existsSync(path)) send(known, readFileSync(path));
      else response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}
