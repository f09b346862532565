import { knownIndicators, matchIndicator } from "ipr-plan";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { foldWording } from "../../src/catalogue/fold-wording.js";
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

describe("variants of characters are folded", () => {
  // Every ideograph that some standard reads as one of those in the names.
  const readings = [
    simplified,
    ...(["tw", "hk", "jp"] as const).map((from) => {
      const convert = Converter({ from, to: "cn" });
      return (letter: string) => convert(letter);
    }),
  ];
  const names = knownIndicators.flatMap(({ id, name, aliases, narrower = [], wider = [] }) =>
    [name["zh-Hans"], name["zh-Hant"], ...aliases, ...narrower, ...wider]
      .filter((text) => /\p{Script=Han}/u.test(text))
      .map((text) => ({ id, text })),
  );
  const ownForms = new Map(
    names.flatMap(({ text }) => Array.from(text, (letter) => [simplified(letter), letter])),
  );
  const variants = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  ).flatMap((letter) => {
    const form = readings.map((read) => read(letter)).find((read) => read !== letter && ownForms.has(read));
    return form === undefined ? [] : [[letter, form] as const];
  });

  test("they are many", () => {
    expect(variants.length).toBeGreaterThan(100);
    expect(variants.map(([letter]) => letter)).toEqual(
      expect.arrayContaining(["産", "証", "価", "裡", "髮"]),
    );
  });

  const more = [
    ["値", "值"],
    ["靑", "青"],
    ["⻘", "青"],
    ["⺠", "民"],
    ["⻓", "长"],
    ["⻢", "马"],
    ["⽤", "用"],
    ["金", "金"],
  ] as const;

  test.each([...variants, ...more])("%s stands for %s", (variant, form) => {
    for (const { id, text } of names) {
      const written = Array.from(text, (letter) => (simplified(letter) === form ? variant : letter)).join("");
      const match = matchIndicator(written);
      if (!match.matched || match.indicator !== id || match.score < 1)
        throw new Error(`${written} is not ${id}`);
    }
  });

  test.each<[string, (text: string) => string]>([
    [
      "full-width",
      (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ["an ideographic space in front", (text) => `\u3000${text}`],
    ["a number in a circle in front", (text) => `①${text}`],
    ["a number in brackets in front", (text) => `（1）${text}`],
    ["a Chinese number in brackets in front", (text) => `（十二）${text}`],
    ["a parenthesized numeral in front", (text) => `㈠${text}`],
    ["a number with a point in front", (text) => `1.${text}`],
    ["a number with a blank behind the point", (text) => `12. ${text}`],
    ["a full-width number with a full-width point", (text) => `１．${text}`],
    ["a number with a comma of lists", (text) => `3、${text}`],
    ["a Chinese number with a comma of lists", (text) => `一、${text}`],
    ["a star in front", (text) => `*${text}`],
    ["a raised figure behind", (text) => `${text}¹`],
    ["raised figures behind a unit", (text) => `${text}（件）¹²`],
    ["a raised figure before a unit", (text) => `${text}²（万件）`],
    ["a star of five points in front and behind", (text) => `★${text}（件）★`],
    ["a bullet before a number", (text) => `● 2.${text}`],
    ["two numbers in front", (text) => `一、（一）${text}`],
    ["of when it is, behind", (text) => `${text}（年）`],
    ["blanks between all characters", (text) => Array.from(text).join("\u3000")],
    ["a star behind", (text) => `${text}*`],
    ["a full-width star behind", (text) => `${text}＊`],
    ["a reference mark behind", (text) => `${text}※`],
    ["a number in a circle behind", (text) => `${text}①`],
    ["a note in square brackets behind", (text) => `${text}[1]`],
    ["a note in brackets behind a unit", (text) => `${text}（件）（注1）`],
    ["marks on both sides", (text) => `⑫ ${text}（件）* `],
  ])("%s is no part of a name", (_, marked) => {
    for (const { id, text } of names) {
      expect(matchIndicator(marked(text)), marked(text)).toMatchObject({ indicator: id, score: 1 });
    }
  });

  test.each(["5年以上发明专利维持率", "五年以上发明专利维持率", "1.5倍", "“十百千”", "（PCT）申请"])(
    "what belongs to a name stays: %s",
    (text) => {
      expect(foldWording(`（1）${text}`)).toBe(foldWording(text));
      expect(foldWording(text)).not.toBe(foldWording(text.slice(2)));
    },
  );
});

describe("a wording in one Chinese script is found in the others", () => {
  const wordings = knownIndicators.flatMap(({ id, name, aliases, narrower = [], wider = [] }) =>
    [name["zh-Hans"], ...aliases, ...narrower, ...wider]
      .filter((text) => /\p{Script=Han}/u.test(text))
      .map((text) => [simplified(text), id] as const),
  );

  test.each(wordings)("%s", (text, indicator) => {
    for (const other of [text, traditional(text), taiwan(text)]) {
      expect(matchIndicator(other), other).toMatchObject({ indicator, score: 1 });
    }
  });
});
