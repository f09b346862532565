import type { Period } from "./period.js";

/** The period that a value without one is read as, to find what else is wrong with it. */
export const anyPeriod: Period = {
  text: "2000",
  frequency: "year",
  year: 2000,
  start: "2000-01-01",
  end: "2000-12-31",
};
