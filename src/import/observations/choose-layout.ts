import type { LabelReader, LabelWords } from "./label.js";
import { allLayouts } from "./layouts/all-layouts.js";
import type { Layout } from "./layouts/layout.js";
import type { Sides } from "./subject.js";
import type { Table } from "./table.js";
import { readTable } from "./table-reading.js";

/** The layout in which most of a table is read, or the two that read it equally well and differently. */
export type Choice =
  | { readonly layout: Layout }
  | { readonly tie: readonly [Layout, Layout] }
  | { readonly none: true };

/** Enough cells to tell; a table has one layout from its first row to its last. */
const sampleCells = 6000;

/** Which layouts a number is read in where both its sides name what it is of. */
const twice: Readonly<Record<string, readonly [string, string]>> = {
  "indicator-twice": ["years-across", "indicators-across"],
  "period-twice": ["years-across", "long"],
  "place-twice": ["places-down", "places-across"],
};

/** Reads the first rows in every layout. */
export function chooseLayout(
  table: Table,
  words: LabelWords,
  label: LabelReader,
  options: Pick<Sides, "year">,
): Choice {
  let best: { readonly layout: Layout; readonly cells: ReadonlySet<string> } | undefined;
  let rival: typeof best;
  const refused = new Map<string, number>();
  for (const layout of allLayouts) {
    const cells = new Set<string>();
    readTable(
      table,
      layout,
      words,
      label,
      { ...options, isFixed: false },
      {
        read: ({ row, column, cell }) => {
          if (cell !== undefined) cells.add(`${row} ${column}`);
        },
        left: ({ problem: { reason, isWithin } }) => {
          if (!isWithin && Object.hasOwn(twice, reason)) refused.set(reason, (refused.get(reason) ?? 0) + 1);
        },
      },
      sampleCells,
    );
    if (cells.size > (best?.cells.size ?? 0)) [best, rival] = [{ layout, cells }, undefined];
    else if (
      best !== undefined &&
      cells.size === best.cells.size &&
      [...cells].some((one) => !best?.cells.has(one))
    ) {
      rival = { layout, cells };
    }
  }
  if (best !== undefined && rival !== undefined) return { tie: [best.layout, rival.layout] };
  const read = best?.cells.size ?? 0;
  for (const [reason, names] of Object.entries(twice)) {
    const [one, other] = names.map((name) => allLayouts.find((layout) => layout.name === name));
    const isTie = (refused.get(reason) ?? 0) >= Math.max(1, read * allLayouts.length);
    if (isTie && one !== undefined && other !== undefined) return { tie: [one, other] };
  }
  return best === undefined ? { none: true } : { layout: best.layout };
}
