import { describe, expect, test } from "vitest";
import { expectCommitted } from "./committed.js";
import { publicSurface } from "./public-surface.js";

const surface = publicSurface();

describe("the public surface", () => {
  test("is the one written in surface.txt", () => {
    const lines = surface.map(({ entry, signature }) => `${entry}  ${signature}`);
    expectCommitted("test/structure/surface.txt", `${lines.sort().join("\n")}\n`);
  });

  test.each(surface.map((one) => [one.entry, one.name, one] as const))(
    "%s %s is documented: a sentence, a category and an example",
    (_entry, _name, { comment, tags }) => {
      expect(comment.length).toBeGreaterThan(15);
      expect(tags.filter(({ name }) => name === "category")).toHaveLength(1);
      expect(tags.filter(({ name, text }) => name === "example" && text.length > 10).length).toBeGreaterThan(
        0,
      );
    },
  );
});
