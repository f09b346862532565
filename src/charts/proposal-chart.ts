import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { TargetProposals } from "../planning/candidate.js";
import { checkParent } from "../planning/parent.js";
import {
  type ProposeTargetsOptions,
  proposeTargetsOptionNames,
} from "../planning/propose-targets-options.js";
import { proposerOf } from "../planning/proposer.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import type { Locale } from "../value/locales.js";
import { localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import { yearWords } from "../value/period-label.js";
import { pickOptions } from "../value/pick-options.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, lookOf } from "./chart-options.js";
import { axisRoom, endRoom } from "./end-room.js";
import { frame } from "./frame.js";
import type { ProposalChartRow } from "./proposal-chart-row.js";
import { proposalLayers } from "./proposal-layers.js";
import { candidateRows, historyRows, parentRows, peerRows } from "./proposal-rows.js";
import { say } from "./say.js";

/**
 * What can be chosen about a chart of proposed targets.
 *
 * @category Charts
 * @example
 * const options: ProposalChartOptions = { year: "2030", locale: "en", parent: { plan: national2030 } };
 */
export interface ProposalChartOptions extends ChartOptions, ProposeTargetsOptions {}

const optionNames: OptionNames<ProposalChartOptions> = { ...chartOptionNames, ...proposeTargetsOptionNames };

/**
 * Draws the candidates for a target side by side (目标测算图): what was known at the end of the base year, the candidates as a
 * fan from there, and the parent's and the peers' lines.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link proposeTargets}; of the chart: language, size in pixels, title.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} as {@link proposeTargets}; `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const chart = proposalChart(national2025, "high-value-patents-per-10k", national2025Observations, {
 *   year: "2030", locale: "en",
 * });
 * chart.title.subtitle.at(-1) // => "16 in 2025; 8 candidates for 2030, from 16 to 41"
 */
export function proposalChart<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposalChartOptions,
): Chart<ProposalChartRow> {
  checkOptions(options, optionNames);
  checkParent(options?.parent, "indicator");
  const indicator = indicatorOf<Id>(plan, id);
  const look = lookOf(options);
  const { locale } = look;
  const own = pickOptions<ProposeTargetsOptions>(options, proposeTargetsOptionNames);
  const { proposals, carried, above } = proposerOf<Id>(plan, indicator, observations, own);
  const { year, baseYear } = proposals;
  const height = options.height ?? 320;
  const known = [
    ...peerRows(plan, indicator, options.peers ?? {}, baseYear, locale),
    ...parentRows(plan, indicator, above, year, locale),
    ...historyRows(plan, carried, locale),
  ];
  const values = [
    ...known.flatMap(({ value }) => value ?? []),
    ...proposals.candidates.map(({ bound }) => Number(bound.value)),
  ];
  // A number of 12 pixels has room for itself and a little more.
  const apart = values.length === 0 ? 0 : ((Math.max(...values) - Math.min(...values)) / height) * 15;
  const rows = [...known, ...candidateRows(plan, proposals, apart, locale)];
  const facts = factsOf(plan, proposals, locale);
  return frame({
    title: options.title ?? localize(indicator.name, locale),
    finding: facts,
    subtitles: [localize(plan.title, locale), facts],
    rows,
    layer: proposalLayers(rows, plan, indicator.unit, look),
    left: axisRoom(values),
    right: endRoom(rows.map(({ text }) => text)),
    height,
    options,
  });
}

/** What the candidates come to, in one line below the title. */
function factsOf(plan: Plan, { base, candidates, year }: TargetProposals, locale: Locale): string {
  if (base === null) return localize(missingReasons["no-baseline"], locale);
  const from = yearWords(base.period, plan);
  const to = yearWords(year, plan);
  const sorted = candidates.map(({ bound }) => bound.value).toSorted((a, b) => Number(a) - Number(b));
  const [least = "", most = ""] = [sorted[0], sorted.at(-1)];
  const [zhFrom, zhTo] = [from["zh-Hans"], to["zh-Hans"]];
  return say(
    locale,
    `${zhFrom}为 ${base.value}；${zhTo}候选目标 ${sorted.length} 个，从 ${least} 到 ${most}`,
    `${zhFrom}爲 ${base.value}；${zhTo}候選目標 ${sorted.length} 個，從 ${least} 到 ${most}`,
    `${base.value} in ${from.en}; ${sorted.length} candidates for ${to.en}, from ${least} to ${most}`,
  );
}
