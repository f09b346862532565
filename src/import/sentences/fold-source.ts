import { plainLetter } from "../../printed/fold-print.js";
import { scriptCharacters } from "./script-characters.js";

/**
 * A source in plain characters, simplified and in small letters, for reading words and numbers. One unit for each unit of
 * the source: what stands at a place of it stands at the same place of the source.
 */
export function foldSource(text: string): string {
  const script = scriptCharacters();
  const folded: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const code = text.charCodeAt(at);
    folded.push(code < 0x80 ? lower(unit, code) : foldOne(unit, script));
  }
  return folded.join("");
}

function foldOne(unit: string, script: ReadonlyMap<string, string>): string {
  const plain = script.get(unit) ?? plainLetter(unit);
  // 〇 is brought to a numeral; nothing else that is not one unit is taken.
  if (plain.length !== 1) return unit;
  const code = plain.charCodeAt(0);
  return /[\s\p{Cf}]/u.test(plain) ? " " : lower(plain, code);
}

/** Control characters are blanks, but a line break stays one. */
function lower(unit: string, code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code === 0x0a) return "\n";
  return code <= 0x20 ? " " : unit;
}
