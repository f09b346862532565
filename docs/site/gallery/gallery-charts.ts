import type { Chart, ChartGrid, ChartOptions } from "ipr-plan/charts";
import type { Language } from "../languages.js";
import { allocation } from "./charts/allocation.js";
import { comparison } from "./charts/comparison.js";
import { contribution } from "./charts/contribution.js";
import { contributionBySize } from "./charts/contribution-by-size.js";
import { outlook } from "./charts/outlook.js";
import { outlooksOfPlaces } from "./charts/outlooks-of-places.js";
import { probabilitiesOfPlaces } from "./charts/probabilities-of-places.js";
import { progress } from "./charts/progress.js";
import { proposal } from "./charts/proposal.js";
import { ranking } from "./charts/ranking.js";
import { runningTotal } from "./charts/running-total.js";
import { sensitivityOfAnOutlook } from "./charts/sensitivity-of-an-outlook.js";
import { targetsOfPlaces } from "./charts/targets-of-places.js";
import { verdictsOfPlaces } from "./charts/verdicts-of-places.js";

/** A chart of the gallery: what it shows, and how it is made. */
export interface GalleryChart {
  /** The name of its file in `charts/`, and of its pictures. */
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly about: Readonly<Record<Language, string>>;
  readonly make: (options: Omit<ChartOptions, "width">) => Chart<never> | ChartGrid<never>;
}

const chart = (
  file: string,
  title: GalleryChart["title"],
  about: GalleryChart["about"],
  make: (options: Omit<ChartOptions, "width">) => unknown,
): GalleryChart => ({ file, title, about, make: make as GalleryChart["make"] });

/** The charts of the gallery, in its order. */
export const galleryCharts: readonly GalleryChart[] = [
  chart(
    "outlook",
    { en: "Will the target be met?", zh: "目标能否实现" },
    {
      en: "Observed values, the path to the target, the forecast with its intervals of 80 and 95 %.",
      zh: "实际值、目标路径、预测及其 80% 和 95% 区间。",
    },
    outlook,
  ),
  chart(
    "running-total",
    { en: "A running total", zh: "累计数" },
    {
      en: "What has been reached is certain, so no interval lies below it. The figures are made up.",
      zh: "已经达到的数不会减少，区间不会低于它。数据为虚构。",
    },
    runningTotal,
  ),
  chart(
    "progress",
    { en: "All indicators of a plan", zh: "规划的全部指标" },
    {
      en: "The share of the way that each has covered, beside the share of the time that has gone.",
      zh: "各项指标的目标实现程度，与时序进度对照。",
    },
    progress,
  ),
  chart(
    "comparison",
    { en: "One indicator in several plans", zh: "多份规划的同一指标" },
    {
      en: "From the baseline to the target, in one unit.",
      zh: "各规划由基期值到目标值，单位统一。",
    },
    comparison,
  ),
  chart(
    "proposal",
    { en: "Candidates for a target", zh: "目标值的各种测算" },
    {
      en: "What each method proposes, with its probability, beside the present value.",
      zh: "各种方法测算的目标值及实现概率，与现状对照。",
    },
    proposal,
  ),
  chart(
    "sensitivity-of-an-outlook",
    { en: "What a forecast depends on", zh: "预测取决于什么" },
    {
      en: "What the probability would be under other assumptions, the widest bar first.",
      zh: "换一种假设，实现概率如何变化；影响大的在前。",
    },
    sensitivityOfAnOutlook,
  ),
  chart(
    "allocation",
    { en: "A target split over places", zh: "目标分解到各地" },
    {
      en: "The parts add up to the target. The weights are made up.",
      zh: "各份之和等于总目标。权重为虚构。",
    },
    allocation,
  ),
  chart(
    "ranking",
    { en: "How ranks changed", zh: "位次变化" },
    {
      en: "Places by their value, and where each stood a year before. The figures are made up.",
      zh: "各地按数值排名，并与上年位次对照。数据为虚构。",
    },
    ranking,
  ),
  chart(
    "contribution",
    { en: "Who added how much", zh: "各地的贡献" },
    {
      en: "The change of the whole, place by place. The figures are made up.",
      zh: "全区的增量由各地构成。数据为虚构。",
    },
    contribution,
  ),
  chart(
    "contribution-by-size",
    { en: "Contributions by size", zh: "按大小排列的贡献" },
    { en: "The same with an axis of the changes only.", zh: "同上，坐标轴只显示变化部分。" },
    contributionBySize,
  ),
  chart(
    "verdicts-of-places",
    { en: "Places by indicators", zh: "各地各项指标的评估结论" },
    {
      en: "A verdict in each cell; a cell without one says why in its tooltip. The figures are made up.",
      zh: "每格为一个结论；没有结论的，提示中说明原因。数据为虚构。",
    },
    verdictsOfPlaces,
  ),
  chart(
    "probabilities-of-places",
    { en: "Probabilities by places", zh: "各地各项指标的实现概率" },
    {
      en: "The same of what is foreseen. The figures are made up.",
      zh: "同上，显示预测的实现概率。数据为虚构。",
    },
    probabilitiesOfPlaces,
  ),
  chart(
    "outlooks-of-places",
    { en: "An outlook of each place", zh: "各地的展望" },
    { en: "Small charts on one scale. The figures are made up.", zh: "各图使用同一刻度。数据为虚构。" },
    outlooksOfPlaces,
  ),
  chart(
    "targets-of-places",
    { en: "Proposed targets of places", zh: "各地的建议目标" },
    {
      en: "The same with the parts of a split as targets. The figures are made up.",
      zh: "同上，以分解结果为目标。数据为虚构。",
    },
    targetsOfPlaces,
  ),
];
