import { percentText } from "../../value/faithful-text.js";
import { defineTargetMethod } from "../target-method.js";

const percent = (rate: number): string => percentText(Math.abs(rate), 1);

/** The growth of the period before, carried on in full. */
export const lastGrowth = defineTargetMethod({
  name: "last-growth",
  source: "the practice of plan offices: the last period's rate of growth carried on",
  needs: ["better", "growth"],
  propose: ({ growth: { rate, leadsTo } }) => ({
    value: leadsTo(() => rate),
    because:
      rate < 0
        ? {
            "zh-Hans": `延续上一时期年均 ${percent(rate)} 的降幅`,
            en: `it carries on the last period's fall of ${percent(rate)} a year`,
          }
        : {
            "zh-Hans": `延续上一时期年均 ${percent(rate)} 的增速`,
            en: `it carries on the last period's growth of ${percent(rate)} a year`,
          },
  }),
});

/** Growth that goes on slowing down (增速递减). */
export const slowedGrowth = defineTargetMethod({
  name: "slowed-growth",
  source: "the practice of plan offices: 增速递减; the factor is the one given, or that of the period before",
  needs: ["better", "growth", "slowing"],
  propose: ({ growth: { leadsTo }, slowing: { factor, from } }) => ({
    value: leadsTo((year) => from * factor ** year),
    because: {
      "zh-Hans": `${from < 0 ? "降幅" : "增速"}由 ${percent(from)} 起逐年递减，每年为上年的 ${percent(factor)}`,
      en: `${from < 0 ? "the fall" : "growth"} slows down from ${percent(from)}, each year to ${percent(factor)} of that of the year before`,
    },
  }),
});

/** The yearly change of the period before, carried on. */
export const lastChange = defineTargetMethod({
  name: "last-change",
  source: "the practice of plan offices: the last period's mean yearly increase carried on",
  needs: ["better", "level", "base", "change"],
  propose: ({ base: { value, years }, change: { perYear } }) => ({
    value: value + perYear * years,
    because: {
      "zh-Hans": "延续上一时期的年均变化量",
      en: "it carries on the last period's mean yearly change",
    },
  }),
});
