import type { Locale } from "../value/localized-text.js";

/** The properties of a document: the package would write the present time into them. */
export function coreProperties(title: string, locale: Locale, createdOn: string | undefined): string {
  const time = `${createdOn}T00:00:00Z`;
  const dated =
    createdOn === undefined
      ? ""
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>${locale === "en" ? "en" : "zh-CN"}</dc:language>` +
    `${dated}</cp:coreProperties>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
