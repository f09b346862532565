import type { FoundTarget, FoundTime, FoundValue, SentenceContext } from "ipr-plan/import";
import { readSentences } from "ipr-plan/import";

/**
 * What the sentences of a text say, one line a finding, as the tables of these tests have it: the name; each target with its
 * year, what it is a number of, how it binds, its number and unit; `from` a start; `was` a value of the past.
 */
export function findingsOf(text: string, context: SentenceContext = {}): readonly string[] {
  return readSentences(text, context).findings.map((finding) => {
    const { name, nameParts = [], targets, baseline, observations, partOf, commitment } = finding;
    return [
      name.raw + nameParts.map(({ raw }) => `+${raw}`).join(""),
      ...targets.map(targetText),
      ...(baseline ? [`from ${yearText(baseline.period)}${numberText(baseline)}`] : []),
      ...observations.map((value) => `was ${yearText(value.period)}${numberText(value)}`),
      ...(partOf ? [`of ${partOf.raw}`] : []),
      ...(commitment ? [commitment.value] : []),
    ].join(" | ");
  });
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
