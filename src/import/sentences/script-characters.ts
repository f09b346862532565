import { simplifiedCharacters } from "../../catalogue/simplified-characters.js";
import { variantCharacters } from "../../catalogue/variant-characters.js";
import { characters as unitCharacters } from "../../value/unit-table.js";

/** Of the words that stand around names and units in sentences: what traditional script writes, above what it stands for. */
const words = {
  traditional:
    "達過約幾餘萬億將與較長從內後間時習規劃發設養質級團隊專門樣舉辦導轉讓運營為務協業開實現盡總計綱說組織構訓認證選創匯區縣際這國產東書於倫薦錄鎮鄉網點廣傳爭徑縮減顯絕淨獲參獻滿優勢並顧問診斷驗續穩漲歲們個項種條戶處場標註冊礎佈繼據圖職醫療師護環節態綠氣臺銀齡壽體鍛煉",
  simplified:
    "达过约几余万亿将与较长从内后间时习规划发设养质级团队专门样举办导转让运营为务协业开实现尽总计纲说组织构训认证选创汇区县际这国产东书于伦荐录镇乡网点广传争径缩减显绝净获参献满优势并顾问诊断验续稳涨岁们个项种条户处场标注册础布继据图职医疗师护环节态绿气台银龄寿体锻炼",
} as const;

let characters: ReadonlyMap<string, string> | undefined;

/** Traditional to simplified for the names of indicators, for units, and for the words around them. Made at the first call. */
export function scriptCharacters(): ReadonlyMap<string, string> {
  characters ??= new Map([
    ...pairsOf(words),
    ...pairsOf(unitCharacters),
    ...variantCharacters(),
    ...simplifiedCharacters(),
  ]);
  return characters;
}

function pairsOf(table: { readonly traditional: string; readonly simplified: string }) {
  return Array.from(table.traditional, (letter, at): readonly [string, string] => [
    letter,
    table.simplified.charAt(at),
  ]);
}
