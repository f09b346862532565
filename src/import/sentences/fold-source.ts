import { withYearsInFigures } from "../../printed/figures-of-years.js";
import { plainLetter } from "../../printed/fold-print.js";
import { scriptCharacters } from "./script-characters.js";

const chunk = 8192;

/**
 * A source in plain characters, simplified and in small letters, for reading words and numbers. One unit for each unit of
 * the source: what stands at a place of it stands at the same place of the source.
 */
export function foldSource(text: string): string {
  const folded = new Map<number, number>();
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let plain = folded.get(code);
    if (plain === undefined) {
      plain = foldOne(text.charAt(at)).charCodeAt(0);
      folded.set(code, plain);
    }
    codes[at] = plain;
  }
  let result = "";
  for (let at = 0; at < codes.length; at += chunk) {
    result += String.fromCharCode(...codes.subarray(at, at + chunk));
  }
  return withYearsInFigures(result);
}

/** Blanks of all kinds are one kind, but a line break stays one. What is not folded to just one unit stays as it is. */
function foldOne(unit: string): string {
  if (unit === "\n") return unit;
  const plain = scriptCharacters().get(unit) ?? plainLetter(unit);
  if (plain.length !== 1) return unit;
  if (/[\s\p{Cf}\p{Cc}]/u.test(plain)) return " ";
  return plain >= "A" && plain <= "Z" ? plain.toLowerCase() : plain;
}
