import fc from "fast-check";
import { type Draft, importPlan, planFromDraft, readSentences } from "ipr-plan/import";
import { attempt } from "../attempt.js";
import { hostileText } from "../hostile.js";
import { mangledDocuments } from "../mangled-documents.js";
import { isPrintedIn } from "../numbers-in.js";
import { target } from "../target.js";

interface Raw {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Documents in which something went wrong: what is claimed stands where the claim says, and no digit is lost. */
export const printedPlaces = [
  target({
    name: "documents: places and values",
    perRound: 40,
    inputs: mangledDocuments,
    run({ text, format }) {
      const draft = attempt(() => importPlan(text, { format }));
      if (!("plan" in draft)) throw new Error("A text was refused");
      checkPlaces(text, [...draft.claims, ...draft.unclaimed]);
      checkPlaces(
        text,
        draft.holes.flatMap(({ candidates }) => candidates),
      );
      checkValues(draft);
      checkDigits(format === "html" ? withoutTags(text) : text, [...draft.claims, ...draft.unclaimed]);
      return [draft, attempt(() => planFromDraft(draft, { "/id": "x" }))];
    },
  }),
  target({
    name: "documents: sentences",
    perRound: 40,
    inputs: fc.oneof(
      { weight: 5, arbitrary: mangledDocuments.map(({ text }) => text) },
      { weight: 1, arbitrary: hostileText },
    ),
    run(text) {
      const read = attempt(() => readSentences(text));
      if (!("findings" in read)) throw new Error("A text was refused");
      const used: Raw[] = [...read.unclaimed];
      for (const {
        name,
        nameParts = [],
        targets,
        baseline,
        observations,
        unit,
        partOf,
        commitment,
      } of read.findings) {
        const values = [...targets, ...observations, ...(baseline ? [baseline] : [])];
        const times = values.flatMap((one) => {
          const time = "basis" in one ? one.year : "period" in one ? one.period : undefined;
          const since = "since" in one ? one.since : undefined;
          return [time, since].flatMap((each) => (each !== undefined && "raw" in each ? [each] : []));
        });
        const words = values.flatMap(({ because, cumulative }) => [
          ...because,
          ...(cumulative ? [cumulative] : []),
        ]);
        const others = [unit, partOf, commitment].filter((one) => one !== undefined);
        checkPlaces(text, [name, ...nameParts, ...values, ...times, ...words, ...others]);
        used.push(name, ...nameParts, ...values, ...times, ...words);
        for (const { value, lower, upper, raw, because } of values) {
          const printed = [...because.map((one) => one.raw), raw].join(" ");
          for (const number of [value, lower, upper]) {
            if (number !== undefined && !isPrintedIn(number, printed))
              throw new Error(`${number} is not what ${JSON.stringify(printed)} says`);
          }
        }
      }
      checkDigits(text, used);
      return read;
    },
  }),
];

/** What is quoted stands at its place; of a stretch with markup the words are compared elsewhere. */
function checkPlaces(text: string, all: readonly Raw[]): void {
  for (const { raw, start, end } of all) {
    if (start < 0 || end > text.length || start > end)
      throw new Error(`A place outside the text: ${start} to ${end}`);
    const there = text.slice(start, end);
    if (/[<>&|\\"#*]/u.test(there)) continue;
    // Commas between values are blanks between cells.
    if (there.replace(/[\s,]/gu, " ") !== raw.replace(/[\s,]/gu, " "))
      throw new Error(`${JSON.stringify(raw)} does not stand at ${start}, but ${JSON.stringify(there)}`);
  }
}

function checkValues({ claims }: Draft): void {
  for (const { at, value, raw, how } of claims) {
    if (how !== "printed" || !/\/(?:value|lower|upper)$/u.test(at)) continue;
    if (!isPrintedIn(String(value), raw))
      throw new Error(`${at}: ${value} is not what ${JSON.stringify(raw)} says`);
  }
}

function checkDigits(text: string, all: readonly Raw[]): void {
  const left = new Set([...text.matchAll(/\d/gu)].map(({ index }) => index));
  for (const { start, end } of all) for (let at = start; at < end; at++) left.delete(at);
  if (left.size > 0) throw new Error(`Digits at ${[...left].join(", ")} are in no claim`);
}

/** The same text with blanks in place of its tags, as the made documents have them. */
function withoutTags(html: string): string {
  return html.replace(/<[a-z!?/][^>]*(?:>|$)/giu, (tag) => " ".repeat(tag.length));
}
