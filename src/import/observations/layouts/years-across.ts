import type { Layout } from "./layout.js";

/** Indicators as rows, periods as columns; or a single column of values, of the period in the title. */
export const yearsAcross: Layout = {
  name: "years-across",
  down: ["indicator"],
  across: ["period"],
  needs: { down: "indicator" },
};
