// Reads what a mutation run left in reports/mutation, one file a room.

import { readFileSync } from "node:fs";

/** A mutant that no test noticed, named without its line number: lines move. */
export interface Survivor {
  readonly file: string;
  /** The line of source on which it starts. */
  readonly line: string;
  /** What stood there, and what was put in its place. */
  readonly mutant: string;
}

export interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly ignored: number;
  /** In percent: killed and timed out, of all that were not ignored. */
  readonly score: number;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export const pathOf = (room: string): string => `reports/mutation/${room}.json`;

export const read = (room: string): Report => JSON.parse(readFileSync(pathOf(room), "utf8"));

/** The figures of some rooms together. */
export function figuresOf(rooms: readonly string[]): Figures {
  const all = rooms.flatMap((room) => Object.values(read(room).files).flatMap(({ mutants }) => mutants));
  const count = (status: string): number => all.filter((one) => one.status === status).length;
  const [killed, timeout, survived] = [count("Killed"), count("Timeout"), count("Survived")];
  const [uncovered, ignored] = [count("NoCoverage"), count("Ignored")];
  const mutants = killed + timeout + survived + uncovered;
  const score = Math.round(((killed + timeout) / mutants) * 10_000) / 100;
  return { mutants, killed, timeout, survived, uncovered, ignored, score };
}

/** Whether a mutant survived, or no test reached it. */
export const livesOn = ({ status }: Mutant): boolean => status === "Survived" || status === "NoCoverage";

/** The mutants of a room that live on. */
export function survivorsOf(room: string): readonly Survivor[] {
  return Object.entries(read(room).files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(livesOn).map((mutant) => ({
      file,
      line: (source.split("\n")[mutant.location.start.line - 1] ?? "").trim(),
      mutant: `${oneLine(textAt(source, mutant.location))} → ${oneLine(mutant.replacement)}`,
    })),
  );
}

function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join("\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
