import type { ActionReading } from "../document/read-actions.js";
import type { Source } from "../source/source.js";
import type { DraftWriter } from "./draft-writer.js";
import { below } from "./draft-writer.js";
import { writeText } from "./write-text.js";

/** Writes the actions of a plan, each with its number, its title, and what stands below it. */
export function writeActions(
  writer: DraftWriter,
  { raw }: Source,
  actions: readonly ActionReading[],
): { readonly actions?: readonly unknown[] } {
  let made = 0;
  const write = (at: string, list: readonly ActionReading[]): readonly unknown[] =>
    list.map(({ kind, number, title, children }, index) => {
      const path = below(at, index);
      made++;
      return {
        id: `action-${made}`,
        kind,
        number: writer.claim(below(path, "number"), {
          value: raw.slice(number.start, number.end),
          ...number,
        }),
        title: writeText(writer, below(path, "title"), {
          value: raw.slice(title.start, title.end),
          ...title,
        }),
        ...(children.length > 0 && { children: write(below(path, "children"), children) }),
      };
    });
  return actions.length === 0 ? {} : { actions: write("/actions", actions) };
}
