// A register of made-up patents, always the same for a seed. Shares are roughly those of the published national stock.

import type { PatentAward, PatentLapse, PatentRecord } from "ipr-plan";

export interface MadeUpPatent extends PatentRecord {
  readonly province: string;
}

const provinces = [
  ..."北京11 天津12 河北13 山西14 内蒙古15 辽宁21 吉林22 黑龙江23 上海31 江苏32 浙江33 安徽34 福建35 江西36 山东37 河南41".split(
    " ",
  ),
  ..."湖北42 湖南43 广东44 广西45 海南46 重庆50 四川51 贵州52 云南53 西藏54 陕西61 甘肃62 青海63 宁夏64 新疆65".split(
    " ",
  ),
  ..."台湾71 香港81 澳门82".split(" "),
].map((word) => ({ name: word.slice(0, -2), code: `${word.slice(-2)}0100` }));

const firstDay = Date.UTC(2003, 0, 1);
const dayTexts = Array.from({ length: 9000 }, (_, index) =>
  new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10),
);

/** Mulberry32: a number from 0 up to 1. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const noAwards: readonly PatentAward[] = [];
const awardLists: readonly (readonly PatentAward[])[] = [
  ["china-patent"],
  ["other"],
  ["other", "national-science-and-technology"],
];

/** Every record has the same fields in the same order; `null` is unknown, or did not happen. */
export function* madeUpRegister(count: number, seed = 20251231): Generator<MadeUpPatent> {
  const random = randomSource(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const dayText = (index: number): string => dayTexts[Math.min(index, dayTexts.length - 1)] ?? "";
  for (let index = 0; index < count; index++) {
    const filed = below(8300);
    const granted = filed + 300 + below(1500);
    // Squared, so that some provinces have many more patents than others.
    const { name, code } = provinces[Math.floor(random() ** 2 * provinces.length)] ?? { name: "", code: "" };
    yield {
      id: `ZL${10_000_000 + index}`,
      province: name,
      heldIn: code,
      filedOn: dayText(filed),
      grantedOn: random() < 0.9 ? dayText(granted) : null,
      lapses: random() < 0.12 ? lapsesAfter(granted, below, dayText) : null,
      strategicEmergingIndustry: random() < 0.03 ? null : random() < 0.4,
      familyAbroad: random() < 0.02 ? null : random() < 0.1,
      pledgeAmount: random() < 0.04 ? 100_000 * below(300) : random() < 0.01 ? null : 0,
      awards: random() < 0.01 ? (awardLists[below(3)] ?? noAwards) : random() < 0.005 ? null : noAwards,
    };
  }
}

function lapsesAfter(
  granted: number,
  below: (bound: number) => number,
  dayText: (index: number) => string,
): readonly PatentLapse[] {
  const lapsed = granted + below(4000);
  return [
    { lapsedOn: dayText(lapsed), revivedOn: below(4) === 0 ? dayText(lapsed + 30 + below(300)) : null },
  ];
}
