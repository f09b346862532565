import { defineConfig } from "vitest/config";
import { alias } from "../../vitest.config.js";

const room = process.env["ROOM"] ?? "value";

// A rule is to be held by the tests beside it; what only rooms above can show is shown by theirs.
const above: Record<string, readonly string[]> = {
  value: ["series", "target", "model", "assessment", "validation"],
  series: ["assessment"],
};

// One zone is enough.
export default defineConfig({
  resolve: { alias },
  test: {
    env: { TZ: "America/Los_Angeles" },
    isolate: false,
    include: [room, ...(above[room] ?? [])].map((one) => `test/${one}/**/*.test.ts`),
    // What only differs in size or speed would be run for every mutant that is left.
    exclude: ["**/large.test.ts"],
    setupFiles: ["test/mutation/fewer-cases.ts"],
  },
});
