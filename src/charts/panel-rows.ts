import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { OutlookOptions } from "../outlook/outlook-result.js";
import type { PathOptions } from "../paths/path-options.js";
import { probabilityText } from "../value/faithful-text.js";
import { localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import { shortenText } from "./chart-text.js";
import { distinct } from "./distinct.js";
import { outlookRows } from "./outlook-rows.js";
import type { RegionOutlookChartRow } from "./region-outlook-chart-row.js";
import { say } from "./say.js";
import { words } from "./words.js";

/** The rows of all places, and what they come to in a sentence. */
export function panelRows<Id extends string>(
  plans: Readonly<Record<string, Plan<Id>>>,
  id: Id,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: OutlookOptions & { readonly path?: PathOptions },
  proposed: boolean,
  { locale }: Look,
): { readonly rows: readonly RegionOutlookChartRow[]; readonly finding: string; readonly asOf: string } {
  const drawn = Object.entries<Plan<Id>>(plans).map(([place, plan]) => {
    const { rows, ahead } = outlookRows<Id>(
      plan,
      id,
      byRegion[place] ?? ({} as Observations<Id>),
      options,
      locale,
    );
    return { place: visibleText(place), rows, probability: ahead.probability, asOf: ahead.asOf ?? "" };
  });
  const panels = distinct(
    drawn.map(({ place, probability }) => {
      const chance = probability === null ? "" : ` · ${probabilityText(probability)}`;
      return `${shortenText(place, 8)}${chance}`;
    }),
  );
  const target = { label: localize(words.proposed, locale) };
  const rows = drawn.flatMap(({ place, rows: own }, index) =>
    own.map(
      (row): RegionOutlookChartRow => ({
        ...row,
        ...(proposed && row.kind === "target" && target),
        place,
        order: index,
        panel: panels[index] ?? place,
      }),
    ),
  );
  const judged = drawn.filter(({ probability }) => probability !== null);
  const likely = judged.filter(({ probability }) => (probability ?? 0) >= 0.5).length;
  const asOf = drawn.reduce((last, one) => (one.asOf > last ? one.asOf : last), "");
  const finding = say(
    locale,
    `${drawn.length} 个地区中，${judged.length} 个有达标概率，其中 ${likely} 个不低于 50%。`,
    `${drawn.length} 個地區中，${judged.length} 個有達標概率，其中 ${likely} 個不低於 50%。`,
    `Of ${drawn.length} places, ${judged.length} have a probability of meeting their target; it is 50% or more in ${likely}.`,
  );
  return { rows, finding, asOf };
}
