import { capital } from "./english-number.js";

/** What is one thing that can be counted: as the subject of a sentence it needs an article. */
const countable =
  /^(?:share|number|rate|ratio|proportion|percentage|amount|volume|value|area|level|index|total|sum|average|rank|length|capacity|growth|rise|fall|output|score|balance)$/i;

/**
 * A name at the start of an English sentence: The share of cases closed on time, The unemployment rate; Patents granted abroad. A
 * name that is not English stays as it is.
 */
export function englishSubject(name: string): string {
  const [head = ""] = name.split(/,| (?:of|in|on|at|for|from|to|per|as|by|with|that|which|who)\b|\(/);
  const noun = head.trim().split(" ").at(-1) ?? "";
  return countable.test(noun) && !/^(?:the|an?|its|every|each)\b/i.test(name)
    ? `The ${lowerFirst(name)}`
    : capital(name);
}

/** Small where it is a word, as it was where it is a name or an abbreviation: PCT rate, R&D share. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
