/** What is in a ZIP file: each name with the length and the checksum of its content. The time of writing is left out. */
export function zipEntries(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new TextDecoder();
  const end = bytes.length - 22;
  const entries = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = words.decode(bytes.subarray(at + 46, at + 46 + name));
    entries.push(`${path} ${view.getUint32(at + 24, true)} ${view.getUint32(at + 16, true).toString(16)}`);
    at += 46 + name + extra + comment;
  }
  return entries;
}
