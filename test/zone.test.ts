import { expect, test } from "vitest";

test("the suite runs on both sides of UTC", () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(zone).toBe(process.env["TZ"]);
  const minutes: Record<string, number> = { "America/Los_Angeles": 480, "Asia/Shanghai": -480 };
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(minutes[zone]);
});
