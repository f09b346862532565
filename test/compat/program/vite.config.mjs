// Everything in one file, dependencies too.
export default {
  ssr: { noExternal: true },
  build: { rollupOptions: { output: { entryFileNames: "run.mjs" } } },
};
