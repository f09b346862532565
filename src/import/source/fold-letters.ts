import { simplifiedCharacters } from "../../catalogue/simplified-characters.js";
import { variantCharacters } from "../../catalogue/variant-characters.js";
import { characters } from "../../value/unit-table.js";

// Characters of headers, titles and legends that no name of the catalogue has.
const headings =
  "标標 单單 属屬 类類 别別 数數 责責 关關 备備 总總 规規 划劃 实實 预預 约約 东東 级級 间間 岁歲 亩畝 减減 现現 况況 说說 释釋 积積 计計 门門 资資 来來 该該 内內 点點 项項 个個 专專 栏欄 务務 术術 发發 为為 业業 产產 种種 处處 纲綱 号號 办辦 见見 厅廳 广廣 议議 联聯 组組 领領 导導 监監 评評 构構 过過 远遠 编編 称稱 测測 层層 统統 写寫 义義 牵牽 头頭 负負 据據 递遞 净淨 变變 础礎 状狀 绩績 当當 争爭 达達 与與 奋奮 斗鬥 览覽 扩擴 缩縮 压壓 较較";

let folded: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  folded ??= new Map([
    ...variantCharacters(),
    ...simplifiedCharacters(),
    ...Array.from(characters.traditional, (letter, at): [string, string] => [
      letter,
      characters.simplified.charAt(at),
    ]),
    ...headings.split(" ").map((pair): [string, string] => [pair.charAt(1), pair.charAt(0)]),
    ...(Object.entries({ "⩾": "≥", "≧": "≥", "⩽": "≤", "≦": "≤", "﹥": ">", "﹤": "<", "﹪": "%" }) as [
      string,
      string,
    ][]),
  ]);
  return folded;
}

/** Folds wide and traditional letters into plain ones, one for one: the result is as long as the text. */
export function foldLetters(text: string): string {
  const letters = table();
  let folding = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0) continue;
    const plain = plainOf(text.charAt(at), code, letters);
    if (plain === undefined) continue;
    folding += text.slice(kept, at) + plain;
    kept = at + 1;
  }
  return kept === 0 ? text : folding + text.slice(kept);
}

function plainOf(letter: string, code: number, letters: ReadonlyMap<string, string>): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000) return " ";
  const plain = letters.get(letter);
  return plain?.length === 1 ? plain : undefined;
}
