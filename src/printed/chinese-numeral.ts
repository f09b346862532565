import { traditional } from "../value/traditional.js";
import { unitScales } from "../value/unit-table.js";

const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The scales of one character, which are figures of a numeral too: those below ten thousand, and the larger ones. */
const small = scalesWhere((power) => power < 4);
const large = scalesWhere((power) => power >= 4);

function scalesWhere(holds: (power: number) => boolean): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(unitScales)
      .filter(([name, { power }]) => name.length === 1 && holds(power))
      .flatMap(([name, { power }]) =>
        [name, traditional(name)].map((one): [string, number] => [one, 10 ** power]),
      ),
  );
}

/** The numeral at the start of a text in Chinese figures, 一百二十件; `undefined` where there is none. */
export function leadingNumeral(
  text: string,
): { readonly numeral: string; readonly rest: string } | undefined {
  let end = 0;
  while (end < 20 && isFigure(text.charAt(end))) end++;
  return end === 0 ? undefined : { numeral: text.slice(0, end), rest: text.slice(end).trim() };
}

function isFigure(character: string): boolean {
  return [digits, small, large].some((table) => Object.hasOwn(table, character));
}

/**
 * The number of a Chinese numeral; `undefined` for what is none. 一百二 is refused: it means 120 in speech and 102 to a
 * table. So is 百 alone, which is 100 only in 百余 (`isRound`).
 */
export function chineseNumber(numeral: string, isRound = false): number | undefined {
  const plain = [...numeral];
  if (plain.every((one) => Object.hasOwn(digits, one))) {
    // 二零二五; a single 零 is 0.
    return Number(plain.map((one) => digits[one]).join(""));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let leastLarge = Number.POSITIVE_INFINITY;
  let afterZero = false;
  for (const one of plain) {
    const own = digits[one];
    const [step, scale] = [small[one], large[one]];
    if (own !== undefined) {
      if (digit !== undefined) return undefined;
      if (own === 0) afterZero = true;
      else digit = own;
    } else if (step !== undefined) {
      if (step >= least || (digit === undefined && !(step === 10 || isRound))) return undefined;
      section += (digit ?? 1) * step;
      [digit, least, afterZero] = [undefined, step, false];
    } else if (scale !== undefined) {
      const amount = section + (digit ?? (isRound && section === 0 ? 1 : 0));
      if (scale >= leastLarge || amount === 0) return undefined;
      total += amount * scale;
      [section, digit, least, leastLarge, afterZero] = [0, undefined, Number.POSITIVE_INFINITY, scale, false];
    }
  }
  const isClipped = digit !== undefined && !afterZero && least !== 10 && (section > 0 || total > 0);
  return isClipped ? undefined : total + section + (digit ?? 0);
}
