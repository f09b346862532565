import { withYearsInFigures } from "../../printed/figures-of-years.js";
import { foldLetters } from "./fold-letters.js";
import type { Source } from "./source.js";

/** Writes a text down piece by piece, and where in the source each piece stands. */
export class SourceWriter {
  readonly #pieces: string[] = [];
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  readonly #folds: { readonly at: number; readonly text: string }[] = [];
  length = 0;

  /** Adds a text that stands in the source as it is, or letter for letter as told. */
  copy(source: string, start: number, end: number, written = source.slice(start, end)): void {
    this.#room(end - start);
    for (let at = start; at < end; at++) {
      this.#starts[this.length] = at;
      this.#ends[this.length++] = at + 1;
    }
    this.#pieces.push(written);
  }

  /** Adds a text that the source writes in another way, such as an entity. */
  put(text: string, start: number, end: number): void {
    this.#room(text.length);
    for (let at = 0; at < text.length; at++) {
      this.#starts[this.length] = start;
      this.#ends[this.length++] = end;
    }
    this.#pieces.push(text);
  }

  /** Says what the next text is to be taken for, letter for letter. */
  foldNext(text: string): void {
    this.#folds.push({ at: this.length, text });
  }

  done(): Source {
    const raw = this.#pieces.join("");
    let [text, kept] = ["", 0];
    for (const fold of this.#folds) {
      text += foldLetters(raw.slice(kept, fold.at)) + fold.text;
      kept = fold.at + fold.text.length;
    }
    return {
      raw,
      text: withYearsInFigures(text + foldLetters(raw.slice(kept))),
      starts: this.#starts.subarray(0, this.length),
      ends: this.#ends.subarray(0, this.length),
      numbers: new Map(),
    };
  }

  #room(more: number): void {
    if (this.length + more <= this.#starts.length) return;
    const size = Math.max(this.length + more, this.#starts.length * 2);
    const [starts, ends] = [new Uint32Array(size), new Uint32Array(size)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#starts, this.#ends] = [starts, ends];
  }
}
