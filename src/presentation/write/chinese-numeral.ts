const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A whole number from 1 to 99 as headings write it: 一, 十, 十二, 二十一. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return ten + digits[number % 10];
}
