import { smoke } from "./smoke.mjs";

const answer = { page: await smoke() };
const worker = new Worker("/worker.js", { type: "module" });
worker.onmessage = ({ data }) =>
  fetch("/answer", { method: "POST", body: JSON.stringify({ ...answer, worker: data }) });
worker.onerror = ({ message }) =>
  fetch("/answer", { method: "POST", body: JSON.stringify({ ...answer, worker: message }) });
