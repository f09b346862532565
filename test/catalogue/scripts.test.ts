import { knownIndicators, matchIndicator } from "ipr-plan";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { simplifiedCharacters } from "../../src/catalogue/simplified-characters.js";

const traditional = Converter({ from: "cn", to: "t" });
const taiwan = Converter({ from: "cn", to: "twp" });
const simplified = Converter({ from: "t", to: "cn" });

describe("names in two scripts", () => {
  test.each(knownIndicators)("$id: the traditional name is the simplified one, converted", ({ name }) => {
    expect(name["zh-Hant"]).toBe(traditional(name["zh-Hans"]));
  });

  test("the characters read off the names are those of OpenCC", () => {
    expect(simplifiedCharacters().size).toBeGreaterThan(150);
    for (const [from, to] of simplifiedCharacters()) expect(simplified(from)).toBe(to);
  });
});

describe("a wording in one Chinese script is found in the others", () => {
  const wordings = knownIndicators.flatMap(({ id, name, aliases }) =>
    [name["zh-Hans"], ...aliases]
      .filter((text) => /\p{Script=Han}/u.test(text))
      .map((text) => [simplified(text), id] as const),
  );

  test.each(wordings)("%s", (text, indicator) => {
    for (const other of [text, traditional(text), taiwan(text)]) {
      expect(matchIndicator(other), other).toMatchObject({ indicator, exact: true });
    }
  });
});
