const usual = { width: 600, height: 320 };

/** The size of a drawing in pixels, from its width and height or else its view box; a usual one where it says neither. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const open = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const width = lengthOf(open, "width");
  const height = lengthOf(open, "height");
  if (width !== undefined && height !== undefined) return { width, height };
  const box =
    /\sviewBox\s*=\s*["'][^"']*["']/
      .exec(open)?.[0]
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  const [, , wide = 0, high = 0] = box;
  return wide > 0 && high > 0 ? { width: wide, height: high } : usual;
}

function lengthOf(open: string, name: string): number | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(open)?.[1];
  const length = Number(found);
  return length > 0 ? length : undefined;
}
