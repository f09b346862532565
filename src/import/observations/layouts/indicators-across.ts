import type { Layout } from "./layout.js";

/** Periods as rows, indicators as columns. */
export const indicatorsAcross: Layout = {
  name: "indicators-across",
  down: ["period"],
  across: ["indicator"],
  needs: { across: "indicator" },
};
