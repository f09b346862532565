import { expect, test } from "vitest";
import { publicProperties } from "./public-surface.js";

const properties = publicProperties();

test("the compiler finds the properties of types, of options written in a signature, and of what is inherited", () => {
  const names = properties.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Plan.indicators", "rankPlaces.better"]));
  expect(names.filter((name) => name.endsWith(".because")).length).toBeGreaterThan(20);
  expect(names.length).toBeGreaterThan(1500);
});

test("every property that a user can read or write has a doc comment of its own", () => {
  const silent = properties.filter(({ comment }) => !/\w{2}|\p{Script=Han}/u.test(comment));
  expect(silent.map(({ name, at }) => `${name} (${at})`)).toEqual([]);
});

test("what is taken where a property is absent stands in its `@defaultValue` and nowhere else", () => {
  const inWords = properties.filter(
    ({ comment, isOptional }) => isOptional && /\bunless told\b|\bby default\b|\(default\)/i.test(comment),
  );
  expect(inWords.map(({ name, at }) => `${name} (${at})`)).toEqual([]);
  const defaults = properties.filter(({ defaultValue }) => defaultValue !== undefined);
  expect(defaults.length).toBeGreaterThan(150);
  const wrong = defaults.filter(({ isOptional, defaultValue }) => !isOptional || defaultValue?.trim() === "");
  expect(wrong.map(({ name, at }) => `${name} (${at})`)).toEqual([]);
});
