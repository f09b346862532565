// The code in the address of the page: compressed, and in letters that an address can hold.

/** The most characters of code that go into a link. */
export const mostInLink = 50_000;

export async function packed(code: string): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(code),
    new CompressionStream("deflate-raw"),
    Number.POSITIVE_INFINITY,
  );
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The code of a link; throws where it is none, and where it would be longer than a link is. */
export async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) =>
    one.charCodeAt(0),
  );
  const code = await through(bytes, new DecompressionStream("deflate-raw"), 4 * mostInLink);
  return new TextDecoder("utf-8", { fatal: true }).decode(code);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > most) throw new RangeError("too long");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
