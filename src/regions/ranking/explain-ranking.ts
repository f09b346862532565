import type { Message } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import { counted } from "../../value/counted.js";
import { missingReasons } from "../../value/missing.js";
import { periodWords } from "../../value/period-label.js";
import type { PlaceRank } from "./rank-places.js";
import { rankings } from "./rankings.js";
import type { RankedRegion, RegionRanking } from "./region-ranking.js";
import type { TargetRanking } from "./target-ranking.js";
import { targetRankings } from "./target-rankings.js";

/** A ranking in words: by what, who is first, who moved furthest, who has no rank and why. */
export function explainRanking(
  { by, at, since, better, regions }: Omit<RegionRanking, "because" | "issues">,
  plan: Plan,
): Message[] {
  if (at === null) return [{ "zh-Hans": "各地都没有数据", en: "no place has a value" }];
  const period = periodWords(at, plan);
  const about = rankings[by];
  const messages = order(regions, better, {
    "zh-Hans": `${period["zh-Hans"]}按${about["zh-Hans"]}`,
    en: `ranked by ${about.en} of ${period.en}`,
  });
  if (since !== undefined) messages.push(...moves(regions, periodWords(since, plan)));
  const missing = regions.filter(({ rank }) => rank === null);
  if (missing.length > 0) messages.push(withoutRank(missing));
  return messages;
}

/** The same of what plans ask for. */
export function explainTargets({
  by,
  better,
  regions,
}: Pick<TargetRanking, "by" | "better" | "regions">): Message[] {
  const { "zh-Hans": zh, en } = targetRankings[by];
  const missing = regions.filter(({ rank }) => rank === null);
  return [
    ...order(regions, better, { "zh-Hans": `按${zh}`, en: `ranked by ${en}` }),
    ...(missing.length > 0 ? [withoutRank(missing)] : []),
  ];
}

/** By what it is ranked and which way, and who is first. */
function order(regions: readonly PlaceRank[], better: "higher" | "lower", about: Message): Message[] {
  const ranked = regions.filter(({ rank }) => rank !== null);
  const way =
    better === "higher" ? (["从高到低", "highest first"] as const) : (["从低到高", "lowest first"] as const);
  const first = ranked.filter(({ rank }) => rank !== null && rank <= 3).map(({ place }) => place);
  return [
    {
      "zh-Hans": `${about["zh-Hans"]}${way[0]}排，共 ${ranked.length} 个地区有位次`,
      en: `${about.en}, ${way[1]}: ${counted(ranked.length, "place has", "places have")} a rank`,
    },
    ...(first.length > 0
      ? [
          {
            "zh-Hans": `居前的是${first.join("、")}`,
            en: `first ${first.length === 1 ? "is" : "are"} ${first.join(", ")}`,
          },
        ]
      : []),
  ];
}

function moves(regions: readonly RankedRegion[], since: Message): Message[] {
  const moved = regions.filter(({ change }) => change !== null && change !== 0);
  if (regions.every(({ change }) => change === null)) {
    return [
      {
        "zh-Hans": `没有可与 ${since["zh-Hans"]}比较的位次`,
        en: `no rank can be compared with one of ${since.en}`,
      },
    ];
  }
  if (moved.length === 0) {
    return [
      { "zh-Hans": `与 ${since["zh-Hans"]}相比位次没有变化`, en: `no rank has changed since ${since.en}` },
    ];
  }
  let [up, down] = [0, 0];
  for (const { change } of moved) [up, down] = [Math.max(up, change ?? 0), Math.min(down, change ?? 0)];
  const named = (change: number) => moved.filter((one) => one.change === change).map(({ place }) => place);
  const said: Message[] = [];
  if (up > 0) {
    said.push({
      "zh-Hans": `与 ${since["zh-Hans"]}相比，${named(up).join("、")}前移最多，${up} 位`,
      en: `since ${since.en} ${named(up).join(", ")} moved up furthest, by ${up}`,
    });
  }
  if (down < 0) {
    said.push({
      "zh-Hans": `与 ${since["zh-Hans"]}相比，${named(down).join("、")}后移最多，${-down} 位`,
      en: `since ${since.en} ${named(down).join(", ")} moved down furthest, by ${-down}`,
    });
  }
  return said;
}

function withoutRank(regions: readonly PlaceRank[]): Message {
  const shown = regions.slice(0, 10);
  const more = regions.length - shown.length;
  const why = ({ reason }: PlaceRank) => missingReasons[reason ?? "no-observation"];
  const zh = shown.map((one) => `${one.place}（${why(one)["zh-Hans"]}）`).join("、");
  const en = shown.map((one) => `${one.place} (${why(one).en})`).join(", ");
  return {
    "zh-Hans": `没有位次：${zh}${more > 0 ? `等，另有 ${more} 个` : ""}`,
    en: `without a rank: ${en}${more > 0 ? ` and ${more} more` : ""}`,
  };
}
