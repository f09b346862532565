import { pointer, show, type UsageError } from "../issue.js";
import { isRecord } from "./is-record.js";
import { nearest } from "./nearest.js";
import { refuse } from "./refuse.js";

/** All options of a call by name; the compiler asks for every name of their type, and for no other. */
export type OptionNames<Options> = Readonly<Record<NameOf<Options>, unknown>>;

/** The names of options, of each of several shapes. */
type NameOf<Options> = Options extends unknown ? keyof Options & string : never;

/**
 * Throws for options that are no object, and for an option that the call does not know: left alone, a misspelt one would
 * change nothing, in silence. A name is unknown whatever stands under it.
 *
 * @param options - As they were given; `undefined` where there are none.
 * @param known - The names of all options of the call.
 * @param path - Where the options stand, for options within options.
 */
export function checkOptions<Options extends object>(
  options: Options | undefined,
  known: OptionNames<NoInfer<Options>>,
  path = "",
): void {
  if (options === undefined) return;
  if (!isRecord(options)) throw notOptions(options, path);
  // No list is made of them: calls in a loop are checked each time.
  for (const name in options) if (!Object.hasOwn(known, name)) throw unknownOption(name, known, path);
}

/** The same of a call that cannot do without its options. */
export function checkNeededOptions<Options extends object>(
  options: Options,
  known: OptionNames<NoInfer<Options>>,
): void {
  if (options === undefined) throw notOptions(options, "");
  checkOptions(options, known);
}

function notOptions(options: unknown, path: string): UsageError {
  return refuse({
    code: "options-invalid",
    path,
    expected: "an object",
    received: show(options),
    words: ["选项有误", "Not options"],
  });
}

function unknownOption(name: string, known: object, path: string): UsageError {
  const names = Object.keys(known);
  const close = nearest(name, names);
  return refuse({
    code: "option-unknown",
    path: pointer(path, name),
    expected: close === undefined ? names.join(" | ") : `"${close}"`,
    received: show(name),
    words: ["未知的选项", "Unknown option"],
  });
}
