import { defineConfig } from "tsup";

// One output file per source file: a bundler can then drop what an application does not import.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  clean: true,
  silent: true,
});
