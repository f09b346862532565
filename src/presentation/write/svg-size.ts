const usual = { width: 600, height: 320 };

/** The size of a drawing in pixels, from its width and height or else its view box; a usual one where it says neither. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const start = svg.indexOf("<svg");
  const open = start === -1 ? "" : svg.slice(start, svg.indexOf(">", start) + 1);
  const width = lengthIn(/\swidth\s*=\s*["'](\d{1,6}(?:\.\d{1,6})?)(?:px)?["']/.exec(open));
  const height = lengthIn(/\sheight\s*=\s*["'](\d{1,6}(?:\.\d{1,6})?)(?:px)?["']/.exec(open));
  if (width !== undefined && height !== undefined) return { width, height };
  const box =
    /\sviewBox\s*=\s*["'][^"']*["']/
      .exec(open)?.[0]
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  const [, , wide = 0, high = 0] = box;
  return wide > 0 && high > 0 ? { width: wide, height: high } : usual;
}

function lengthIn(found: RegExpExecArray | null): number | undefined {
  const length = Number(found?.[1]);
  return length > 0 ? length : undefined;
}
