import type { Layout } from "./layout.js";

/** One value a row, with its indicator and its period beside it, and perhaps its place. */
export const long: Layout = {
  name: "long",
  down: ["indicator", "period", "place"],
  across: [],
  needs: { down: "period" },
};
