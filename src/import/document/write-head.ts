import type { Span } from "../draft/draft.js";
import type { DraftWriter } from "../draft/draft-writer.js";
import type { Read } from "../draft/reading.js";
import { writeText } from "../draft/write-text.js";
import type { Source } from "../source/source.js";
import type { DocumentHead } from "./read-head.js";
import { placeIn } from "./read-jurisdiction.js";

type Json = Record<string, unknown>;

/** Writes what the head of a document says as fields of a plan. */
export function writeHead(writer: DraftWriter, source: Source, head: DocumentHead): Json {
  const { title, documentNumber, brokenNumber, issuedOn, years } = head;
  if (title === undefined) writer.open("/title/zh-Hans", "not-printed");
  if (brokenNumber !== undefined) {
    writer.open("/documentNumber", "unreadable", [printed(source, brokenNumber)]);
  }
  const { start, end } = years;
  if (start === undefined || end === undefined) {
    writer.open("/period/start", "not-printed");
    writer.open("/period/end", "not-printed");
  }
  return {
    ...(title && { title: writeText(writer, "/title", printed(source, title)) }),
    ...writePlace(writer, source, head),
    ...(title?.issuer && { issuer: writeText(writer, "/issuer", printed(source, title.issuer)) }),
    ...(documentNumber && { documentNumber: writer.claim("/documentNumber", documentNumber) }),
    ...(issuedOn && { issuedOn: writer.claim("/issuedOn", issuedOn) }),
    ...(start &&
      end && {
        period: { start: writer.claim("/period/start", start), end: writer.claim("/period/end", end) },
      }),
  };
}

function writePlace(writer: DraftWriter, source: Source, { title, documentNumber }: DocumentHead): Json {
  const place = (title && placeIn(source, title)) ?? (title?.issuer && placeIn(source, title.issuer));
  if (place !== undefined) {
    const { level, name, code } = place;
    return {
      jurisdiction: {
        ...(code && { code: writer.claim("/jurisdiction/code", code) }),
        ...(name && { name: writeText(writer, "/jurisdiction/name", printed(source, name)) }),
        level: writer.claim("/jurisdiction/level", level),
      },
    };
  }
  if (documentNumber !== undefined && /^国(?:发|办发|函|知发)/u.test(documentNumber.value)) {
    const because = { "zh-Hans": "由发文字号可知", en: "As the document number says" };
    const level = { ...documentNumber, value: "nation", because };
    return { jurisdiction: { level: writer.claim("/jurisdiction/level", level) } };
  }
  writer.open("/jurisdiction/level", "not-printed");
  return {};
}

function printed({ raw }: Source, { start, end }: Span): Read<string> {
  return { value: raw.slice(start, end), start, end };
}
