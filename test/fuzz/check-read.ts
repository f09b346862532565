import type { Observations } from "ipr-plan";
import type { ImportedObservations } from "ipr-plan/import";
import { valuesOf } from "../import/observation-tables.js";

/** Every value that was written is read again as it was, or its cell is told as left; and nothing else is read. */
export function checkRead({ observations, unread }: ImportedObservations, was: Observations): void {
  const [read, written] = [new Set(valuesOf(observations)), new Set(valuesOf(was))];
  for (const one of read) if (!written.has(one)) throw new Error(`${one} was read and not written`);
  const left = new Set(unread.map(({ raw }) => raw));
  for (const one of written) {
    const [, , value = ""] = one.split(" ");
    if (!read.has(one) && !left.has(value)) throw new Error(`${one} is lost, and nobody is told`);
  }
}
