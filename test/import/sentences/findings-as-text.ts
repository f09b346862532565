import type {
  FoundTarget,
  FoundTime,
  FoundValue,
  Raw,
  SentenceContext,
  SentenceFinding,
} from "ipr-plan/import";
import { readSentences } from "ipr-plan/import";
import { expect } from "vitest";

/**
 * What the sentences of a text say, one line a finding, as the tables of these tests have it: the name; each target with its
 * year, what it is a number of, how it binds, its number and unit; `from` a start; `was` a value of the past.
 */
export function findingsOf(text: string, context: SentenceContext = {}): readonly string[] {
  return readSentences(text, context).findings.map(findingText);
}

function findingText(finding: SentenceFinding): string {
  const { name, nameParts = [], targets, baseline, observations, partOf, commitment } = finding;
  return [
    name.raw + nameParts.map(({ raw }) => `+${raw}`).join(""),
    ...targets.map(targetText),
    ...(baseline ? [`from ${yearText(baseline.period)}${numberText(baseline)}`] : []),
    ...observations.map((value) => `was ${yearText(value.period)}${numberText(value)}`),
    ...(partOf ? [`of ${partOf.raw}`] : []),
    ...(commitment ? [commitment.value] : []),
  ].join(" | ");
}

/** Why nothing was made of a number, shortly. */
export const reasonsShortly: Readonly<Record<string, string>> = {
  "it stands in no statement that is read": "no-statement",
  "a time, with no value that was read beside it": "time",
  "there is no name of an indicator beside it": "no-name",
  "it is not clear whether it is aimed at or has been reached": "tense",
  "the year of the value is not said": "no-year",
  "the names and the numbers that belong to them in turn are not equally many": "unpaired",
  "with the words behind it, it is not clear what it is a number of": "words-behind",
  "it says a change, not a level": "change",
  "the number is not read": "unread",
  "it says a place in an order, not an amount": "ordinal",
};

/**
 * All that is read of a text: the findings as above, each with `by` the words that say how a number is meant and stand apart from it,
 * how a year is known where it is not printed, `in` the unit as printed, and `?` its doubts; and the numbers that nothing was made of,
 * each with the reason. It holds that everything stands at its place, and that a finding goes from its first number or name to its last.
 */
export function wholeOf(text: string, context: SentenceContext = {}): readonly string[] {
  const { findings, unclaimed } = readSentences(text, context);
  return [
    ...findings.map((finding) => {
      expectPlaces(text, finding);
      const { targets, observations, baseline, unit, doubts } = finding;
      const numbers = [...targets, ...(baseline ? [baseline] : []), ...observations];
      const times = [...targets.map(({ year }) => year), ...observations.map(({ period }) => period)];
      const hows = new Set(times.flatMap((time) => (time && time.how !== "printed" ? [time.how] : [])));
      const by = numbers.flatMap(({ because }) => because.map(({ raw }) => raw));
      return [
        findingText(finding),
        ...hows,
        ...(by.length > 0 ? [`by ${by.join(" ")}`] : []),
        ...(unit ? [`in ${unit.raw}`] : []),
        ...doubts.map(({ code, candidates }) =>
          ["?", code, ...(candidates ?? []).map(({ raw }) => ` ${raw}`)].join(""),
        ),
      ].join(" | ");
    }),
    ...unclaimed.map(({ raw, start, end, reason }) => {
      expect(text.slice(start, end)).toBe(raw);
      return `${raw}: ${reasonsShortly[reason.en]}`;
    }),
  ];
}

function expectPlaces(
  text: string,
  { name, nameParts = [], targets, observations, ...rest }: SentenceFinding,
) {
  const numbers = [...targets, ...observations];
  const raws: readonly Raw[] = [
    name,
    ...nameParts,
    ...numbers,
    ...numbers.flatMap(({ because }) => because),
    ...(rest.unit ? [rest.unit] : []),
    ...(rest.baseline ? [rest.baseline] : []),
    ...rest.doubts.flatMap(({ candidates = [] }) => candidates),
  ];
  expect(raws.map(({ start, end }) => text.slice(start, end))).toStrictEqual(raws.map(({ raw }) => raw));
  expect(rest.start).toBe(Math.min(name.start, ...numbers.map(({ start }) => start)));
  expect(rest.end).toBe(Math.max(name.end, ...numbers.map(({ end }) => end)));
}

function targetText(target: FoundTarget): string {
  const { year, basis, since, strength, dueOn, cumulative } = target;
  return [
    `${yearText(year)}${basis} ${numberText(target)}`,
    ...(since ? [`since ${since.period}`] : []),
    ...(cumulative ? ["cumulative"] : []),
    ...(strength ? [strength] : []),
    ...(dueOn !== undefined ? [dueOn] : []),
  ].join(" ");
}

function yearText(time: FoundTime | undefined): string {
  return time === undefined ? "" : `${time.period} `;
}

function numberText({ comparator, value, lower, upper, unit, ...rest }: FoundTarget | FoundValue): string {
  const text = "text" in rest ? rest.text?.raw : undefined;
  const number = value ?? (lower === undefined ? text : `${lower}..${upper}`);
  return [comparator, number, unit].filter((part) => part !== undefined && part !== "").join(" ");
}
