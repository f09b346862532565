import type { Issue } from "../../issue.js";
import { importIssue, nameOf } from "./import-issues.js";
import type { ImportObservationsOptions } from "./imported.js";
import type { Problem } from "./meaning.js";
import type { Subject } from "./subject.js";
import type { ReadCell } from "./told-cells.js";

const amount = { isAmount: true } as const;
const itself = { isAmount: false } as const;

/** Whether a number is an amount that is to be added up, or what its indicator counts; or why neither is sure. */
export function countedAs(
  { indicator, named, period, flow }: Subject,
  isTotal: boolean,
  { totals }: ImportObservationsOptions,
): { readonly isAmount: boolean } | Problem {
  const own = isTotal ? "total" : flow;
  if (indicator.measure === "point-in-time") return own === "yearly" ? { reason: "not-a-level" } : itself;
  if (own === "ever") return { reason: "yearly-or-total" };
  if (indicator.measure === "annual") {
    return own === "total" && period.frequency === "year" ? { reason: "yearly-or-total" } : itself;
  }
  if (own === "yearly") return amount;
  if (own === "total" && period.frequency !== "span") return itself;
  if (own === undefined && (named.byId || totals === "since-start")) return itself;
  if (own === undefined && totals === "each-year") return amount;
  return { reason: "yearly-or-total" };
}

/** Nobody says whether numbers are totals. */
export function flowUnsaid({ subject: { indicator }, row, column }: ReadCell): Issue {
  const name = nameOf(indicator);
  return importIssue(
    "yearly-or-total",
    "warning",
    {
      "zh-Hans": `没有写明${name["zh-Hans"]}的数是当年数还是自规划开始以来的累计数，未采用；可用选项 totals 说明`,
      en: `whether the numbers of ${name.en} are of each year or running totals since the plan's start is not said, and they are not used; the option totals says it`,
    },
    { row, column },
  );
}
