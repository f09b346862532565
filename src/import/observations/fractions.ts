import type { Indicator } from "../../model/indicator.js";
import type { ReadCell } from "./told-cells.js";

/** Numbers of one table that may be fractions of a percentage. */
export interface Fractions {
  /** Whether a number may be a fraction. */
  readonly isUnsure: (cell: ReadCell) => boolean;
  /** Whether such a number waits for the others; `take` takes it and `leave` leaves it when they are known. */
  readonly holds: (cell: ReadCell, value: string, take: () => void, leave: () => void) => boolean;
  readonly finish: () => void;
}

interface Waiting {
  readonly take: () => void;
  readonly leave: () => void;
}

/**
 * Spreadsheets keep 12.5% as 0.125, and their readers give that, under a heading that may say %. Such a number is a percentage
 * where another of the same indicator is above 1: cells of one table are formatted alike.
 */
export function fractions(): Fractions {
  const waiting = new Map<Indicator, Waiting[]>();
  const sure = new Set<Indicator>();
  return {
    isUnsure: ({ subject: { indicator }, cell, value: printed }) => {
      if (indicator.unit !== "%" || sure.has(indicator) || cell?.kind !== "number") return false;
      return !("unit" in printed && printed.unit !== undefined);
    },
    holds: ({ subject: { indicator } }, value, take, leave) => {
      if (Number(value) === 0) return false;
      const held = waiting.get(indicator) ?? [];
      if (Math.abs(Number(value)) > 1) {
        sure.add(indicator);
        for (const one of held) one.take();
        waiting.delete(indicator);
        return false;
      }
      waiting.set(indicator, held);
      held.push({ take, leave });
      return true;
    },
    finish: () => {
      for (const held of waiting.values()) for (const one of held) one.leave();
      waiting.clear();
    },
  };
}
