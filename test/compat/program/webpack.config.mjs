// For webpack and for Rspack, which reads the same: one module for Node, with everything that is imported.
export default ({ out }) => ({
  mode: "production",
  target: "node20",
  entry: "./run.mjs",
  experiments: { outputModule: true },
  output: {
    path: new URL(out, import.meta.url).pathname,
    filename: "run.mjs",
    module: true,
    chunkFormat: "module",
  },
});
