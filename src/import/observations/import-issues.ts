import type { Issue, Message } from "../../issue.js";
import type { IssueCode } from "../../issue-codes/issue-code.js";
import type { Indicator } from "../../model/indicator.js";
import { cellPlace, cellPlaceInChinese } from "./cell-place.js";

/** Where something stands in the rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Something found in rows, at a cell or, without one, of the whole. */
export function importIssue(
  code: IssueCode,
  level: Issue["level"],
  message: Message,
  place?: Place,
  facts: Pick<Issue, "expected" | "received"> = {},
): Issue {
  const path = place === undefined ? "" : `/${place.row}/${place.column}`;
  return { code, level, path, message, ...facts };
}

/** One indicator and period with two values that differ; neither is used. */
export function twoValues(
  name: Message,
  period: string,
  first: Place & { raw: string },
  second: Place & { raw: string },
): Issue {
  const at = (one: Place) =>
    [cellPlaceInChinese(one.row, one.column), cellPlace(one.row, one.column)] as const;
  const [[zhOne, one], [zhOther, other]] = [at(first), at(second)];
  return importIssue(
    "values-differ",
    "error",
    {
      "zh-Hans": `${name["zh-Hans"]} ${period} 有两个不同的数：${zhOne}为 ${first.raw}，${zhOther}为 ${second.raw}；两个都未采用`,
      en: `${name.en} has two different values for ${period}: ${first.raw} in ${one} and ${second.raw} in ${other}; neither is used`,
    },
    second,
    { expected: first.raw, received: second.raw },
  );
}

/** The name of an indicator in a sentence. */
export function nameOf({ name }: Indicator): Message {
  return { "zh-Hans": name["zh-Hans"], en: name.en ?? name["zh-Hans"] };
}
