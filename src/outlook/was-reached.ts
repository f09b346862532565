import type { Outlook } from "./outlook-result.js";

/** Whether the expected year of an outlook is one in which the target was met: then nothing more is required. */
export function wasReached({ expectedYear, required }: Pick<Outlook, "expectedYear" | "required">): boolean {
  return expectedYear !== null && required === null;
}
