import { writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

// One output file per source file: a bundler can then drop what an application does not import.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  clean: true,
  silent: true,
  async onSuccess() {
    // For checking plan files in other languages.
    const built: string = new URL("./dist/index.js", import.meta.url).href;
    const { planJsonSchema } = await import(built);
    writeFileSync("dist/plan.schema.json", `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  },
});
