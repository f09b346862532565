import { contrast, pointer, show, UsageError } from "../issue.js";
import { isRecord } from "./is-record.js";
import { nearest } from "./nearest.js";

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
  known: readonly NameOf<NoInfer<Options>>[],
  path = "",
): void {
  if (options === undefined) return;
  if (!isRecord(options)) throw notOptions(options, path);
  const names: readonly string[] = known;
  const extra = Object.keys(options).find((name) => !names.includes(name));
  if (extra !== undefined) throw unknownOption(extra, names, path);
}

/** The names of options, of each of several shapes. */
type NameOf<Options> = Options extends unknown ? keyof Options & string : never;

function notOptions(options: unknown, path: string): UsageError {
  const [expected, received] = ["an object", show(options)];
  return new UsageError({
    code: "options-invalid",
    path,
    expected,
    received,
    message: contrast("选项有误", "Not options", expected, received),
  });
}

function unknownOption(name: string, known: readonly string[], path: string): UsageError {
  const close = nearest(name, known);
  const expected = close === undefined ? known.join(" | ") : `"${close}"`;
  const received = show(name);
  return new UsageError({
    code: "option-unknown",
    path: pointer(path, name),
    expected,
    received,
    message: contrast("未知的选项", "Unknown option", expected, received),
  });
}
