import { inChinese, show } from "../issue.js";
import { type Finding, withSuggestion } from "../value/finding.js";

/** An observation without its status. */
export const withoutStatus: Finding = withSuggestion(
  {
    code: "field-missing",
    expected: 'a status, such as "A"',
    received: "nothing",
    message: {
      "zh-Hans": '缺少 "status"：应为状态代码，如 "A"（实际）',
      en: 'There is no status: expected one, such as "A" (actual)',
    },
  },
  { value: "A" },
);

/** A gap that does not say why it is one. */
export const withoutReason: Finding = {
  code: "field-missing",
  expected: "a reason, such as not-reported or blank-cell",
  received: "nothing",
  message: {
    "zh-Hans": '缺少 "reason"：没有数值的时期应写明原因，如 "not-reported"、"blank-cell"',
    en: 'There is no reason: expected why the period has no value, such as "not-reported" or "blank-cell"',
  },
};

/** The same of `null`, which alone says that a number was not reported. */
export const nullWithoutReason = withSuggestion(withoutReason, {
  fields: { value: null, status: "M", reason: "not-reported" },
});

/** What should be the list of a stored series. */
export function notAList(given: unknown): Finding {
  const received = given === undefined ? "nothing" : show(given);
  return {
    code: "observations-invalid",
    expected: "a list of observations",
    received,
    message: {
      "zh-Hans": `应为观测值的数组，实为 ${inChinese(received)}`,
      en: `expected a list of observations, received ${received}`,
    },
  };
}

/** What should be one of them. */
export function notStored(given: unknown): Finding {
  const received = show(given);
  return {
    code: "observation-invalid",
    expected: "an object with period, value and status, or with period, status M and reason",
    received,
    message: {
      "zh-Hans": `不是观测值：应为含 "period"、"value"、"status" 的对象，实为 ${inChinese(received)}`,
      en: `Not an observation: expected an object with period, value and status, received ${received}`,
    },
  };
}
