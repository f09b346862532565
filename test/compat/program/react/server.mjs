// Runs under the condition "react-server": hands the props to a component of the browser, and writes what goes over the wire.

import { createElement } from "react";
import { registerClientReference, renderToPipeableStream } from "react-server-dom-webpack/server.node";
import { props } from "./props.mjs";

const Page = registerClientReference(() => {}, "page.mjs", "default");
const manifest = { "page.mjs#default": { id: "page.mjs", chunks: [], name: "default" } };
const onError = (error) => {
  console.error(error);
  process.exitCode = 1;
};
renderToPipeableStream(createElement(Page, props()), manifest, { onError }).pipe(process.stdout);
