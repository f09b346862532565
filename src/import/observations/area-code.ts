/** A code of GB/T 2260, or one of nine or twelve digits for a part of a county. */
export const areaCode = /^[1-9]\d{5}(?:\d{3}|\d{6})?$/;

/** A place in six figures where twelve say no more: 620100000000 is 620100. */
export function shortCode(code: string): string {
  return code.length === 12 && code.endsWith("000000") ? code.slice(0, 6) : code;
}
