import { show, type UsageError } from "../issue.js";
import { refuse } from "../value/refuse.js";

/** The error for numbers that no type of the engine holds. */
export function tooLong(expected: string, received: string): UsageError {
  return refuse({
    code: "sql-too-long",
    path: "",
    expected,
    received: show(received),
    words: ["数字超出该引擎可容纳的长度", "The numbers are too long for the engine"],
  });
}
