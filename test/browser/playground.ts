import type { Checked } from "./checked.js";
import { badInputs } from "./playground-bad-inputs.js";
import { everyExample } from "./playground-examples.js";
import { byKeyboard } from "./playground-keyboard.js";
import { links } from "./playground-links.js";
import { shut } from "./playground-shut.js";
import type { Site } from "./site.js";

/** What is asked of the playground. */
export const playground: readonly ((site: Site) => Promise<Checked>)[] = [
  everyExample,
  badInputs,
  links,
  shut,
  byKeyboard,
];
