import type { OptionNames } from "./check-options.js";

/** The options of an inner call among those of the call around it; what is undefined is left out. */
export function pickOptions<Options extends object>(
  options: NoInfer<Options>,
  names: OptionNames<Options>,
): Options {
  const own: Partial<Options> = {};
  for (const name in options) {
    if (Object.hasOwn(names, name) && options[name] !== undefined) own[name] = options[name];
  }
  return own as Options;
}
