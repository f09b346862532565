import type { Allocation } from "../apportionment/allocate.js";
import { show, UsageError } from "../issue.js";
import type { TargetAllocation } from "../regions/split/target-allocation.js";
import { checkShape } from "../value/check-shape.js";
import { singleComparators } from "../value/comparators.js";
import { isDecimalText } from "../value/decimal-text.js";
import { isRecord } from "../value/is-record.js";
import { byName, codeOf, decimal, either, having, maybe, text } from "../value/shape.js";

const bound = either(
  having({ comparator: codeOf(singleComparators), value: decimal }),
  having({ lower: decimal, upper: decimal }),
);
const splitTarget = having({
  unit: maybe(text),
  target: having({ year: text, unit: maybe(text), bound }),
  rolledUp: decimal,
  ratios: maybe(byName(decimal)),
});

/** Throws for what is no allocation, and where what is drawn of a target that was split is not as `allocateTarget` gives it. */
export function checkAllocation(allocation: Allocation | TargetAllocation): void {
  if (!isAllocation(allocation)) throw notAnAllocation(allocation);
  const expected = { "zh-Hans": "allocateTarget 得出的分解", en: "a target split by allocateTarget" };
  if ("target" in allocation) checkShape("allocation", splitTarget, expected, allocation);
}

function isAllocation(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value["parts"]) &&
    Object.values(value["parts"]).every(isDecimalText) &&
    Array.isArray(value["ties"]) &&
    value["ties"].every((tie) => isRecord(tie) && Array.isArray(tie["among"]))
  );
}

/** A target that could not be split comes as a reason, which is no allocation. */
function notAnAllocation(received: unknown): UsageError {
  const expected = "the result of allocate or allocateTarget with its parts";
  return new UsageError({
    code: "allocation-invalid",
    expected,
    received: show(received),
    message: {
      "zh-Hans": `不是分解结果：应为 allocate 或 allocateTarget 得出的各部分，实为 ${show(received)}`,
      en: `Not an allocation: expected ${expected}, received ${show(received)}`,
    },
  });
}
