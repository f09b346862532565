import { missingReasons } from "ipr-plan";
import { expect, test } from "vitest";

test.each(Object.entries(missingReasons))(
  "%s has a name in kebab case and two sentences",
  (name, message) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(Object.keys(message)).toStrictEqual(["zh-Hans", "en"]);
    expect(message["zh-Hans"]).toMatch(/\p{Script=Han}/u);
    expect(message["zh-Hans"]).not.toMatch(/[a-z,;:()]/i);
    expect(message.en).toMatch(/^[ -~]+$/);
  },
);

test("no two reasons say the same, in either language", () => {
  const messages = Object.values(missingReasons);
  for (const language of ["zh-Hans", "en"] as const) {
    expect(new Set(messages.map((message) => message[language])).size).toBe(messages.length);
  }
});
