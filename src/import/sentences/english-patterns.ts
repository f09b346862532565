import { comparatorWords } from "../../printed/comparator-words.js";

const alternatives = (words: readonly string[]): string =>
  words.map((one) => one.replaceAll(".", "\\.")).join("|");

/** Words of comparators right before a number. */
export const boundBefore = new RegExp(
  `(?:^|\\s)(${alternatives(comparatorWords.before.filter((one) => /^(?!reach)[a-z]/u.test(one)))})\\s*$`,
  "u",
);

const future =
  "(?:(?:will|shall|should|must|would|can|is|are|to|expected|projected|set|planned|expects|aims|aim) ){0,4}";

/** The verb between a name and the level that it reaches. */
export const reaches = new RegExp(
  `\\s(${future}(?:reach|attain|hit|exceed|total|be|stand at|stay at|remain at|rise to|grow to|increase to|climb to|fall to|drop to|decline to|decrease to|contribute|account for|be (?:reduced|increased|raised|cut|shortened|lowered|brought|improved|maintained|kept|held) (?:to|at|below|above|within|under)))\\s*$`,
  "u",
);

/** The same said of the past. */
export const reached =
  /\s(reached|exceeded|was|were|totalled|totaled|stood at|rose to|grew to|fell to|dropped to|declined to|increased to|decreased to|remained at|amounted to|came to)\s*$/u;

/** The verb between a name and the change that it makes. */
export const grows = new RegExp(
  `\\s(${future}(?:(?:increase|grow|rise|expand|go up|be increased|be raised)|(decrease|fall|decline|drop|shrink|go down|be reduced|be cut|be lowered|be shortened)) by)\\s*$`,
  "u",
);

/** A verb that somebody does to what is named behind it, up to the number. */
export const changes =
  /(?:^|[\s,])(reduce|cut|lower|shorten|decrease|increase|raise|improve|lift|boost|expand|grow|bring down|bring|maintain|keep|limit|hold|double)\s+([^,;:]{3,200}?)\s+(to|at|by|from|within|below|under|above)\s*$/u;
export const falls = /^(?:reduce|cut|lower|shorten|decrease)/u;

/** A verb before a number of things. */
export const does =
  /(?:^|[\s,])(train|support|establish|build|create|develop|register|grant|file|set up|open|launch|hold|publish|process|examine|complete|deliver|help|recruit|hire|conduct|organi[sz]e|provide|achieve|award|protect|assist|sign|issue|resolve|clear|answer|approve|add|recogni[sz]e|respond to|host|produce|carry out)\s*$/u;

/** What makes a number one of each year. */
export const yearly =
  /^\s*(?:annually|per year|a year|each year|every year|per annum|on (?:an )?annual average|in average|on average(?: per year| annually| a year| each year)?)(?![a-z])/u;

/** Where a name behind a number ends. */
export const nameEnds =
  /\s+(?:by|in|per|each|every|annually|during|over|before|until|from|through)\s+(?:the\s+)?(?:end|fy|fiscal|year|(?:19|20)\d\d|\d{1,2}\s|january|february|march|april|may|june|july|august|september|october|november|december)|\s+(?:annually|per year|a year|each year|every year)(?![a-z])|[,;:(]/u;

/** What stands before a name in a sentence and does not belong to it. */
export const before =
  /^(?:[\s,:]|and |but |also |(?:total )?number of |the |a |an |its |our |their |that |we |expects |expect |in addition |to |will |under the strategy )+/u;
