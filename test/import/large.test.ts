import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { expect, test } from "vitest";

test("a table of twenty thousand rows is read", () => {
  const rows: unknown[][] = [
    ["地区", "2023年"],
    ...Array.from({ length: 20_000 }, (_, at) => [`第${at}县`, at]),
  ];
  const { byRegion } = importObservations(guangxi2025, [["地理标志总量（件）"], ...rows]);
  expect(Object.keys(byRegion ?? {})).toHaveLength(20_000);
});
