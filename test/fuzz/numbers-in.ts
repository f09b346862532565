/**
 * What numbers a printed text may mean, read without the library: figures, Chinese numerals and doublings, each also times the scale
 * behind it, and one more where it counts times. Signs are left out, for a fall has its number printed without one.
 */
export function numbersIn(printed: string): readonly string[] {
  const text = printed.normalize("NFKC").replace(/(?<=\d)[\s,'](?=\d{3}(?!\d))/gu, "");
  const found: string[] = [];
  for (const { 0: figures, index } of text.matchAll(/\d+(?:\.\d+)?/gu)) {
    add(figures, text.slice(index + figures.length));
  }
  for (const { 0: numeral, index } of text.matchAll(/[零〇一二两兩三四五六七八九十百千万萬亿億]+/gu)) {
    // Any stretch of it: 百分之八十五, 每万人.
    for (let from = 0; from < numeral.length; from++) {
      for (let to = from + 1; to <= numeral.length; to++) {
        const value = chinese(numeral.slice(from, to));
        if (value !== undefined) add(String(value), text.slice(index + to));
      }
    }
  }
  if (/翻番|翻一番|doubl/iu.test(text)) found.push("2");
  if (/翻[两兩]番/u.test(text)) found.push("4");
  if (/翻三番/u.test(text)) found.push("8");
  return found;

  function add(figures: string, behind: string): void {
    found.push(figures);
    if (behind.includes("倍")) found.push(moreByOne(figures));
    for (const power of [1, 2, 3, 4, 5, 6, 7, 8, 9, 12]) {
      const isPrinted = /[十百千万萬亿億kmb]|thousand|million|billion/iu.test(behind);
      if (isPrinted) found.push(shifted(figures, power));
    }
  }
}

/** Whether a number is among those that a text may mean. */
export function isPrintedIn(value: string, printed: string): boolean {
  const wanted = plain(value.replace(/^-/u, ""));
  return numbersIn(printed).some((one) => plain(one) === wanted);
}

/** Without noughts at its ends. */
function plain(value: string): string {
  const [whole = "", decimals = ""] = value.split(".");
  const [left, right] = [whole.replace(/^0+/u, ""), decimals.replace(/0+$/u, "")];
  return right === "" ? left || "0" : `${left || "0"}.${right}`;
}

function shifted(figures: string, power: number): string {
  const [whole = "", decimals = ""] = figures.split(".");
  const padded = decimals.padEnd(power, "0");
  return `${whole}${padded.slice(0, power)}.${padded.slice(power) || "0"}`;
}

function moreByOne(figures: string): string {
  const [whole = "0", decimals = ""] = figures.split(".");
  return `${BigInt(whole) + 1n}.${decimals || "0"}`;
}

const digits = "零一二三四五六七八九";
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** A Chinese numeral from its places: each digit times the scale behind it. */
function chinese(numeral: string): number | undefined {
  const text = numeral
    .replace(/[两兩]/gu, "二")
    .replace(/〇/gu, "零")
    .replace(/萬/gu, "万")
    .replace(/億/gu, "亿");
  if (/^[零一二三四五六七八九]+$/u.test(text)) {
    return Number(Array.from(text, (one) => digits.indexOf(one)).join(""));
  }
  let [total, section, digit] = [0, 0, 0];
  for (const one of text) {
    const scale = scales[one];
    if (scale === undefined) digit = digits.indexOf(one);
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total += (section + digit || 1) * scale;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
