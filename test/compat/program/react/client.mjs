// Reads what came over the wire, renders the page, and compares the props of its component with the same values made here.

import { deepStrictEqual } from "node:assert/strict";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { renderToPipeableStream } from "react-dom/server";
import { createFromNodeStream } from "react-server-dom-webpack/client.node";
import { props } from "./props.mjs";

let received;
const Page = (given) => {
  received = given;
  return null;
};
globalThis.__webpack_require__ = () => ({ default: Page });
const manifest = {
  moduleMap: { "page.mjs": { default: { id: "page.mjs", chunks: [], name: "default" } } },
  serverModuleMap: null,
  moduleLoading: null,
};
const page = await createFromNodeStream(process.stdin, manifest);
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const onError = (error) => console.error(error);
renderToPipeableStream(page, { onError }).pipe(nowhere);
await finished(nowhere);

const sent = props();
const groups = Object.keys(sent);
for (const group of groups)
  for (const [name, value] of Object.entries(sent[group]))
    deepStrictEqual(received[group][name], value, `${group}.${name}`);
console.log(groups.map((group) => `${Object.keys(received[group]).length} ${group}`).join(", "));
