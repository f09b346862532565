import { capital } from "./english-number.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What is one thing that can be counted: as the subject of a sentence it needs an article. */
const countable = setOf(
  "share number rate ratio proportion percentage amount volume value area level index total sum average rank length capacity growth rise fall output score balance",
);

/** What ends the head of a name: the share of cases. */
const prepositions = setOf("of in on at for from to per as by with that which who");

/** What stands before a name that needs no article. */
const determiners = setOf("the a an its every each");

/**
 * A name at the start of an English sentence: The share of cases closed on time, The unemployment rate; Patents granted abroad. A
 * name that is not English stays as it is.
 */
export function englishSubject(name: string): string {
  const words = name.split(" ");
  const end = words.findIndex((word) => prepositions.has(word) || word.startsWith("("));
  const head = end < 0 ? words : words.slice(0, end);
  const comma = head.findIndex((word) => word.endsWith(","));
  const noun = (comma < 0 ? head.at(-1) : head[comma]?.slice(0, -1)) ?? "";
  const [first = ""] = words;
  return countable.has(noun.toLowerCase()) && !determiners.has(first.toLowerCase())
    ? `The ${lowerFirst(name)}`
    : capital(name);
}

/** Small where it is a word, as it was where it is an abbreviation: PCT rate, R&D share. */
function lowerFirst(name: string): string {
  const [first = "", second = ""] = name;
  const isWord = second !== second.toUpperCase();
  return isWord ? first.toLowerCase() + name.slice(first.length) : name;
}
