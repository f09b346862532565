/** The bracket at the end of a text; web pages lose its closing half. */
export function lastBracket(text: string): { readonly before: string; readonly within: string } | undefined {
  const bare = text.replace(/[*※#\s①-⑳¹²³⁴-⁹]{1,9}$/u, "");
  const closed = /[)\]）〕]$/u.test(bare);
  const open = Math.max(bare.lastIndexOf("("), bare.lastIndexOf("["), bare.lastIndexOf("〔"));
  if (open === -1) return undefined;
  const within = bare.slice(open + 1, closed ? -1 : undefined).trim();
  if (within === "" || within.length > 40 || /[()[\]〔〕]/u.test(within)) return undefined;
  if (!closed && printedUnitLike(within)) return undefined;
  return { before: bare.slice(0, open).trim(), within };
}

/** An open bracket without its end is read only where it is short, as a lost half of （% is. */
function printedUnitLike(within: string): boolean {
  return within.length > 6;
}
