import { type Issue, type IssueLevel, type Message, pointer } from "../../issue.js";
import { compare } from "../../value/compare.js";
import { decimal } from "../../value/decimal.js";
import { probabilityText } from "../../value/faithful-text.js";
import { type MissingReason, missingReasons } from "../../value/missing.js";
import { periodLabel } from "../../value/period-label.js";
import type { PlaceNow } from "./place-now.js";
import type { PlaceShare } from "./target-allocation.js";
import { amountAt, goodWay, quantaOf, type Whole } from "./whole.js";

/** That places have no value to start from; an error where nothing can be split without it. */
export function presentIssues(now: readonly PlaceNow[], level: IssueLevel): readonly Issue[] {
  return now.flatMap(({ place, present }) =>
    "missing" in present ? [missingIssue("present-missing", place, level, present.missing.reason)] : [],
  );
}

/** That a place has no forecast: it has its part by weight, or without weights nothing can be split. */
export function forecastIssue(place: string, reason: MissingReason, byWeight: boolean): Issue {
  return missingIssue("forecast-missing", place, byWeight ? "warning" : "error", reason);
}

function missingIssue(
  code: "present-missing" | "forecast-missing",
  place: string,
  level: IssueLevel,
  reason: MissingReason,
): Issue {
  const why = missingReasons[reason];
  const [zh, en] =
    code === "present-missing"
      ? [`${place}没有现有数（${why["zh-Hans"]}）`, `${place} has no present value: ${why.en}`]
      : level === "error"
        ? [
            `${place}无法预测（${why["zh-Hans"]}），给出各地区权重可按权重定其份额`,
            `${place} has no forecast: ${why.en}; with weights its share would go by weight`,
          ]
        : [
            `${place}无法预测（${why["zh-Hans"]}），其份额按权重确定`,
            `${place} has no forecast: ${why.en}; its share goes by weight`,
          ];
  return { code, level, path: pointer("/from", place), received: reason, message: { "zh-Hans": zh, en } };
}

/** That a place's latest value is of an earlier time than those of others: what all have together is then of no one time. */
export function earlierIssues(now: readonly PlaceNow[], { plan }: Whole): readonly Issue[] {
  const last = now.reduce<PlaceNow | undefined>(
    (latest, one) => ((one.at ?? -Infinity) > (latest?.at ?? -Infinity) ? one : latest),
    undefined,
  );
  if (last === undefined || "missing" in last.present) return [];
  const { period } = last.present;
  return now.flatMap(({ place, present, at }): readonly Issue[] => {
    if ("missing" in present || at === last.at) return [];
    const [own, latest] = [periodLabel(present.period, plan), periodLabel(period, plan)];
    return [
      {
        code: "present-earlier",
        level: "warning",
        path: pointer("/from", place),
        expected: period,
        received: present.period,
        message: {
          "zh-Hans": `${place}的最新数据为 ${own}，早于其他地区的 ${latest}`,
          en: `The latest value of ${place} is of ${own}, earlier than that of others, ${latest}`,
        },
      },
    ];
  });
}

/** That a place has figures and no share. */
export function withoutShareIssues(
  from: Readonly<Record<string, unknown>>,
  places: readonly string[],
): readonly Issue[] {
  const known = new Set(places);
  return Object.keys(from).flatMap((place): readonly Issue[] =>
    known.has(place) || from[place] === undefined
      ? []
      : [
          {
            code: "place-without-share",
            level: "note",
            path: pointer("/from", place),
            received: place,
            message: {
              "zh-Hans": `${place}有数据，但不在分解的地区之中`,
              en: `${place} has figures, and is none of the places that the target is split over`,
            },
          },
        ],
  );
}

/** What makes a share unbelievable: less than a place already has, or hardly to be expected. */
export function shareIssues(
  whole: Whole,
  shares: readonly PlaceShare[],
  places: number,
  unlikely: number,
): readonly Issue[] {
  return shares.flatMap((share) => [
    ...belowPresent(whole, share, places),
    ...(share.probability !== null && share.probability < unlikely
      ? [shareUnlikely(share, share.probability, unlikely)]
      : []),
  ]);
}

function belowPresent(whole: Whole, { place, present, share }: PlaceShare, places: number): readonly Issue[] {
  const way = goodWay(whole.indicator);
  if (present === null || way === undefined) return [];
  // Keeping a ratio takes the numerator that it means with the denominator of the target's year.
  const amount = amountAt(whole, place, present.value, "then");
  const kept =
    whole.denominators === undefined
      ? amount
      : decimal(String(quantaOf(amount, places))).times(decimal(10).pow(-places));
  if (compare(share, kept.toFixed()) * way >= 0) return [];
  const [zh, en] = way > 0 ? ["低于", "below"] : ["高于", "above"];
  return [
    {
      code: "below-present",
      level: "warning",
      path: pointer("/parts", place),
      expected: `${way > 0 ? "at least" : "at most"} ${kept.toFixed()}`,
      received: share,
      message: {
        "zh-Hans": `${place}的份额 ${share} ${zh}现有水平（${kept.toFixed()}），等于没有要求`,
        en: `The share of ${place}, ${share}, is ${en} what it already has (${kept.toFixed()}), and asks nothing of it`,
      },
    },
  ];
}

function shareUnlikely({ place, share }: PlaceShare, probability: number, unlikely: number): Issue {
  const [text, least] = [probabilityText(probability), probabilityText(unlikely)];
  const message: Message = {
    "zh-Hans": `按自身预测，${place}完成份额 ${share} 的可能性为 ${text}，低于 ${least}`,
    en: `By its own forecast ${place} meets its share of ${share} with a probability of ${text}, below ${least}`,
  };
  return {
    code: "share-unlikely",
    level: "warning",
    path: pointer("/parts", place),
    expected: `a probability of at least ${unlikely}`,
    received: String(Number(probability.toPrecision(4))),
    message,
  };
}
