// A worker as a browser has it, on runtimes that have it too.
const worker = new Worker(new URL("./browser-worker.mjs", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  console.log(data);
  worker.terminate();
};
