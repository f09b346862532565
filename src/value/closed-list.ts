import type { LocalizedText } from "./localized-text.js";

// A closed list is one table beside its owner: the codes are its keys, and each row says the code's words. The type, the
// schema, the checks and what tables, charts and sentences print are made from it, so that a new code is one line.

/** The words of a code, in every language that readers have. */
export type Words = Required<LocalizedText>;

/** The codes of a list, in the order of its rows. */
export function keysOf<List extends object>(list: List): readonly (keyof List & string)[] {
  return Object.keys(list) as (keyof List & string)[];
}

/** The codes of a list in a sentence: `a, b or c`. */
export function anyOf(list: object): string {
  const keys = keysOf(list);
  return `${keys.slice(0, -1).join(", ")} or ${keys.at(-1)}`;
}

/** Whether a value is one of a list's codes. */
export function isKeyOf<List extends object>(list: List, value: unknown): value is keyof List & string {
  return typeof value === "string" && Object.hasOwn(list, value);
}

/** The words alone of a list whose rows say more than words. */
export function wordsIn<Key extends string>(
  list: Readonly<Record<Key, { readonly words: Words }>>,
): Readonly<Record<Key, Words>> {
  return Object.fromEntries(keysOf(list).map((key) => [key, list[key].words])) as Record<Key, Words>;
}
