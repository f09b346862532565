import { knownIndicators } from "../known/known-indicators.js";
import { withoutEmptyWords } from "./empty-words.js";
import { foldWording } from "./fold-wording.js";
import { matchIndicator } from "./match-indicator.js";

let blanked: ReadonlySet<string> | undefined;

/** Every Chinese wording with each of its inner characters blanked in turn. */
function blankedWordings(): ReadonlySet<string> {
  blanked ??= new Set(
    knownIndicators
      .flatMap(({ name, aliases }) => [name["zh-Hans"], ...aliases])
      .flatMap((text) => blanks(withoutEmptyWords(foldWording(text)))),
  );
  return blanked;
}

function blanks(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(2).map((_, at) => letters.with(at + 1, "_").join(""));
}

/**
 * The known wording that a name is a misprint of; `undefined` for a name that is known, or of something else. Names that
 * differ from every wording in more than one place are told apart by looking up their blanked forms, so that a plan of
 * many indicators is checked quickly.
 */
export function nearMiss(name: string): { readonly indicator: string; readonly wording: string } | undefined {
  if (name.length > 200) return undefined;
  const known = blankedWordings();
  if (!blanks(withoutEmptyWords(foldWording(name))).some((form) => known.has(form))) return undefined;
  const match = matchIndicator(name);
  return match.matched && !match.exact && match.difference === "misprint" ? match : undefined;
}
