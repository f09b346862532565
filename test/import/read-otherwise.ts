import { type Indicator, type Locale, localize, type Plan, unitLabel } from "ipr-plan";
import { importPlan, type PartialPlan } from "ipr-plan/import";

/** An indicator as far as it was read. */
export type Read = NonNullable<PartialPlan["indicators"]>[number];

/** Which fields of a plan are read otherwise from a text of its table, a sentence each. */
export function readOtherwise(
  plan: Plan,
  text: string,
  locale: Locale,
  isForPrograms: boolean,
): readonly string[] {
  const { indicators = [] } = importPlan(text).plan;
  if (indicators.length !== plan.indicators.length)
    return [`${indicators.length} of ${plan.indicators.length} indicators`];
  return plan.indicators.flatMap((one, at) => {
    const read = indicators[at] as Read;
    const unit = read.unit as string | undefined;
    // In English 名 and 人 are both people, and count words such as 个 are left out: that is a hole, or nothing.
    const inWords = locale === "en" && !isForPrograms;
    const [got, printed] = inWords
      ? [unitLabel(unit ?? "", "en"), unitLabel(one.unit ?? "", "en")]
      : [unit, one.unit];
    const [fields, own] = [fieldsOf(read, "zh-Hans"), fieldsOf(one, locale)].map((all) =>
      JSON.stringify(all),
    );
    return [
      ...(got === printed ? [] : [`the unit ${printed} is read as ${got}`]),
      ...(fields === own ? [] : [`${own} is read as ${fields}`]),
    ];
  });
}

/** What the tables print of an indicator, its texts as a reader of a language sees them. */
function fieldsOf(one: Read | Indicator, locale: Locale) {
  const { id, number, commitment, tier, measure, direction, increment, origin: _ } = one;
  const text = (words: unknown) => (words === undefined ? undefined : localize(words as never, locale));
  const { category } = one as Indicator;
  return {
    id,
    number,
    name: text(one.name),
    category: Array.isArray(category) ? category.map(text) : text(category),
    commitment,
    tier,
    measure,
    direction,
    baseline: one.baseline && {
      year: one.baseline.year,
      value: one.baseline.value,
      qualifier: one.baseline.qualifier,
      from: one.baseline.over?.start,
    },
    increment: numberOf(increment as never),
    responsible: one.responsible?.map(text),
    dataSource: text(one.dataSource),
    targets: one.targets?.map((target) => {
      const { year, basis, strength, dueOn, text: words, with: other } = target as Record<string, never>;
      const number = numberOf(target as never);
      return { year, basis, strength, dueOn, words: text(words), with: text(other?.["name"]), ...number };
    }),
  };
}

/** What the number of a target has. */
export interface Numbers {
  readonly comparator?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
}

/** The number of a target or an increase. */
export function numberOf(number: Numbers | undefined) {
  if (number === undefined) return undefined;
  const { comparator, value, lower, upper } = number;
  return { comparator, value, lower, upper };
}
