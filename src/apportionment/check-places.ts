import { show } from "../issue.js";
import { refuse } from "../value/refuse.js";

/** Decimal places as this room accepts them. */
export function checkPlaces(places: number): void {
  if (Number.isInteger(places) && places >= 0 && places <= 100) return;
  throw refuse({
    code: "places-invalid",
    path: "/places",
    expected: ["0 至 100 的整数", "a whole number of decimal places from 0 to 100"],
    received: show(places),
    words: ["小数位数无效", "Invalid decimal places"],
  });
}
