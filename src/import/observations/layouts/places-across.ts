import type { Layout } from "./layout.js";

/** Places as columns; indicators or periods as rows. */
export const placesAcross: Layout = {
  name: "places-across",
  down: ["indicator", "period"],
  across: ["place", "period", "indicator"],
  needs: { across: "place" },
};
