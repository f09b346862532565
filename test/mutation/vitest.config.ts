import { defineConfig } from "vitest/config";
import { alias } from "../../vitest.config.js";

// One zone is enough, and the tests of one room: a rule is to be held by the tests beside it.
export default defineConfig({
  resolve: { alias },
  test: {
    env: { TZ: "America/Los_Angeles" },
    isolate: false,
    include: [`test/${process.env["ROOM"]}/**/*.test.ts`],
    setupFiles: ["test/fixed-seed.ts"],
  },
});
