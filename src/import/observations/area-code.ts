/** A code of GB/T 2260, or one of nine or twelve digits for a part of a county. */
export const areaCode = /^[1-9]\d{5}(?:\d{3}|\d{6})?$/;
