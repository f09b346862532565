import type { Layout } from "./layout.js";

/** Places as rows; periods or indicators, or both, as columns or in rows beside the places. */
export const placesDown: Layout = {
  name: "places-down",
  down: ["place", "indicator", "period"],
  across: ["period", "indicator"],
  needs: { down: "place" },
};
