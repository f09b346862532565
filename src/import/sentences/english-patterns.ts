import { comparatorWords } from "../../printed/comparator-words.js";

// "reach" and "attain" are verbs of a sentence, though a cell may have them as comparators.
const bounds = comparatorWords.before.filter((word) => /^(?!reach|attain)[a-z]/u.test(word));

/** The word of a comparator that some words end with, and where it begins. */
export function boundAtEnd(words: string): { readonly word: string; readonly at: number } | undefined {
  const text = words.trimEnd();
  const word = bounds.find(
    (one) => text.endsWith(one) && !/[a-z]/u.test(text.charAt(text.length - one.length - 1)),
  );
  return word === undefined ? undefined : { word, at: text.length - word.length };
}

/** The verb between a name and the level that it reaches. */
export const reaches =
  /\s((?:(?:will|shall|should|must|would|can|is|are|to|expected|projected|set|planned|expects|aims|aim) ){0,4}(?:reach|attain|hit|exceed|total|be|stand at|stay at|remain at|rise to|grow to|increase to|climb to|fall to|drop to|decline to|decrease to|contribute|account for|be (?:reduced|increased|raised|cut|shortened|lowered|brought|improved|maintained|kept|held) (?:to|at|below|above|within|under)))$/u;

/** The same said of the past. */
export const reached =
  /\s(reached|exceeded|was|were|totalled|totaled|stood at|rose to|grew to|fell to|dropped to|declined to|increased to|decreased to|remained at|amounted to|came to)$/u;

/** The verb between a name and the change that it makes. */
export const grows =
  /\s((?:(?:will|shall|should|must|would|can|is|are|to|expected|projected|set|planned|expects|aims|aim) ){0,4}(?:(?:increase|grow|rise|expand|go up|be increased|be raised)|(decrease|fall|decline|drop|shrink|go down|be reduced|be cut|be lowered|be shortened)) by)$/u;

/** The verbs that make a number smaller. */
export const falls = /^(?:reduce|cut|lower|shorten|decrease)/u;

/** A verb before a number of things. */
export const does =
  /(?:^|[\s,])(train|support|establish|build|create|develop|register|grant|file|set up|open|launch|hold|publish|pro(?:cess)|examine|complete|deliver|help|recruit|hire|conduct|organi[sz]e|provide|achieve|award|protect|assist|sign|issue|resolve|clear|answer|approve|add|recogni[sz]e|respond to|host|produce|carry out)$/u;

/** What makes a number one of each year. */
export const yearly =
  /^\s*(?:annually|per year|a year|each year|every year|per annum|on (?:an )?annual average|in average|on average(?: per year| annually| a year| each year)?)(?![a-z])/u;

/** What makes a number the distance to something else: 10% higher than in 2025, 5 points above the average. */
export const apart =
  /^\s*(?:higher|lower|more|less|fewer|greater|larger|smaller|better|worse|longer|shorter|faster|slower|above|below|ahead|behind)(?![a-z])/u;

/** Where a name behind a number ends. */
export const nameEnds =
  /\s(?:by|in|per|each|every|annually|during|over|before|until|from|through) (?:the )?(?:end|fy|fiscal|year|(?:19|20)\d\d|\d{1,2} |january|february|march|april|may|june|july|august|september|october|november|december)|\s(?:annually|per year|a year|each year|every year)(?![a-z])|[,;:(]/u;

/** What stands before a name in a sentence and does not belong to it. */
export const before =
  /^(?:[\s,:]|and |but |also |(?:total )?number of |the |a |an |its |our |their |that |we |expects |expect |in addition |to |will |under the strategy )+/u;
