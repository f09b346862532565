import { type MissingReason, meetsBound } from "ipr-plan";
import { pathTo } from "../path-to.js";
import type { Relation } from "../relation.js";
import { Seen } from "../seen.js";

/** A level to keep, a limit, a mean, a rank and a target that was met from the start are judged by no path. */
const withoutPath: readonly (MissingReason | undefined)[] = [
  "level-to-keep",
  "ceiling",
  "target-not-numeric",
  "baseline-beyond-target",
  "target-equals-baseline",
  "rank",
];

export const onPathIsOnTrack: Relation = {
  rule: "a value on the path to a target is on track at a pace of 1, or achieved where it meets the target already",
  dear: true,
  contradictions: ({ plan, indicator }) =>
    [...new Set(indicator.targets.map(({ year }) => year))].flatMap((due) => {
      // Of several targets of one year the path leads to one, and the others may ask for more.
      const ofYear = indicator.targets.filter(({ year }) => year === due);
      // On a day within the year the target stands where the path is drawn at the year's end.
      if (ofYear.length > 1 || ofYear.some(({ dueOn }) => dueOn !== undefined)) return [];
      return Object.entries(pathTo(plan, due)).flatMap(([year, level], place) => {
        if (place === 0 || year >= due) return [];
        const { assessment } = new Seen({
          plan,
          values: { [year]: level },
          options: { asOf: year, target: due },
        });
        const { verdict, pace, reason, target } = assessment;
        if (withoutPath.includes(reason) || target === undefined) return [];
        const met = meetsBound(level, target.bound, indicator.direction);
        const found = `${level} on the path of ${year} to ${due}: ${verdict}, pace ${pace}`;
        return verdict === (met ? "achieved" : "on-track") && pace === 1 ? [] : [found];
      });
    }),
};
