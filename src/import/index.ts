export type {
  Doubt,
  FoundTarget,
  FoundTime,
  FoundValue,
  Raw,
  ReadSentences,
  SentenceContext,
  SentenceFinding,
} from "./sentences/finding.js";
export { readSentences } from "./sentences/read-sentences.js";
