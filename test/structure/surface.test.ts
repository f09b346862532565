import { describe, expect, test } from "vitest";
import { expectCommitted } from "./committed.js";
import { publicSurface } from "./public-surface.js";

const surface = publicSurface();

// What these call throws for options or data that they have checked themselves, or that the types do not have.
const asserts: readonly string[] = ["checkFormula", "meetsBound", "parsePlan"];

describe("the public surface", () => {
  test("is the one written in surface.txt", () => {
    const lines = surface.map(({ entry, signature }) => `${entry}  ${signature}`);
    expectCommitted("test/structure/surface.txt", `${lines.sort().join("\n")}\n`);
  });

  test.each(surface.map((one) => [one.entry, one.name, one] as const))(
    "%s %s is documented: a sentence, a category, an example, its parameters and what it throws",
    (_entry, name, { comment, tags, parameters, throws }) => {
      expect(comment.length).toBeGreaterThan(15);
      expect(tags.filter(({ name }) => name === "category")).toHaveLength(1);
      expect(tags.filter(({ name, text }) => name === "example" && text.length > 10).length).toBeGreaterThan(
        0,
      );
      // Destructured parameters have no name to look for, so they are counted.
      expect(tags.filter(({ name, text }) => name === "param" && text.includes(" ")).length).toBe(parameters);
      if (!asserts.includes(name) && throws) expect(tags.map(({ name }) => name)).toContain("throws");
    },
  );
});
