// `npm run mutation -- --share 25 ROOM`: tries one part in so many of a room that is too large to be tried whole.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { filesBelow } from "../structure/source-files.js";

/** How many lines are taken together: most mutants lie within as many. */
const height = 8;

/** The places that Stryker is to mutate: of the lines of a room about one in so many, the same whenever it is asked. */
export function sampledPlaces(room: string, share: number): readonly string[] {
  return filesBelow(`src/${room}`, ".ts").flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    const starts = Array.from({ length: Math.ceil(lines.length / height) }, (_, at) => at * height + 1);
    return starts
      .filter((start) => isTaken(`${file}:${start}`, share))
      .map((start) => `${file}:${start}-${Math.min(lines.length, start + height - 1)}`);
  });
}

function isTaken(place: string, share: number): boolean {
  return createHash("sha256").update(place).digest().readUInt32BE() % share === 0;
}
