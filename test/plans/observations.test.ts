import { observationSchema, type Series } from "ipr-plan";
import {
  guangxi2025Observations,
  national2025Observations,
  national2030Observations,
  nationalSeries,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const sets: Record<string, Readonly<Record<string, Series>>> = {
  national2025Observations: { ...national2025Observations },
  guangxi2025Observations: { ...guangxi2025Observations },
  nationalSeries: { ...nationalSeries },
  national2030Observations: { ...national2030Observations },
};
const observationsOf = (set: string) =>
  Object.values(sets[set] ?? {}).flatMap(({ observations }) => observations);

describe.each(Object.keys(sets))("%s", (set) => {
  test("survives JSON unchanged, and each observation fits the schema", () => {
    expect(JSON.parse(JSON.stringify(sets[set]))).toStrictEqual(sets[set]);
    for (const one of observationsOf(set)) expect(observationSchema.parse(one)).toStrictEqual(one);
  });

  test("every figure names who published it, where, and the digits as published", () => {
    for (const one of observationsOf(set)) {
      expect(one.reference?.document.length).toBeGreaterThan(3);
      expect(one.reference?.locator).toContain(one.period);
      expect("value" in one && Number(one.reference?.raw)).toBe("value" in one && Number(one.value));
    }
  });
});

describe("the published figures", () => {
  test.each<[string, string, string, string | undefined]>([
    ["national2025Observations", "high-value-patents-per-10k", "2025-06", "15.3"],
    ["national2025Observations", "high-value-patents-per-10k", "2025", "16"],
    ["national2025Observations", "royalties", "2021", undefined],
    ["national2025Observations", "copyright-share", "2018", "7.37"],
    ["guangxi2025Observations", "high-value-patents-per-10k", "2023-06", "2.04"],
    ["nationalSeries", "inventionPatents", "2022", "328"],
    ["nationalSeries", "trademarks", "2025", "4987.7"],
    ["national2025Observations", "patent-intensive-share", "2024", "13.38"],
    ["national2025Observations", "protection-satisfaction", "2025", "82.81"],
    ["national2030Observations", "geographical-indication-output", "2024", "9690"],
  ])("%s, %s, %s: %s", (set, id, period, value) => {
    const found = sets[set]?.[id]?.observations.find((one) => one.period === period);
    expect(found && "value" in found ? found.value : undefined).toBe(value);
  });

  test("there are as many as were gathered: 32 national, 2 of Guangxi, 15 beside them, 21 for the next plan", () => {
    expect(Object.keys(sets).map((set) => observationsOf(set).length)).toEqual([32, 2, 15, 21]);
  });
});
