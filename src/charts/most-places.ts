import { checkOption } from "../value/check-option.js";

/** Throws where a number of places is none. */
export function checkMost(most: unknown, option = "most"): void {
  const good = most === undefined || (Number.isSafeInteger(most) && Number(most) >= 1);
  checkOption("chart", option, good, "a whole number from 1", most);
}
