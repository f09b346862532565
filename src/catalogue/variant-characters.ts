// The form that simplified texts print, then what is printed for it in traditional texts: where Taiwan, Hong Kong and Japan
// differ from the form in the names, in old type (靑, 値), by converters that take one character for another (髮, 韆);
// the radicals that text copied out of a PDF has in place of characters (⺠, ⻓) and Unicode's folding leaves alone; and
// the traditional characters of aliases, and of words that stand for those of names or before them (資訊, 全縣).
const variants =
  "产産 证証 价価 效効 增増 实実 对対 专専 德徳 应応 权権 每毎 满満 发発髮髪 总総 险険 核覈 才纔 著着 系係繫 家傢 累纍 里裏裡 " +
  "合閤 千韆 出齣 值値 青靑⻘ 民⺠ 长⻓⻑ 马⻢ 条條 约約 体體 县縣県 财財 讯訊 布佈 营營営 图図 强強 术朮 查査 准準 为為爲 级級 经經経 织織 同衕 贷貸 愿願 积積";

let characters: ReadonlyMap<string, string> | undefined;

/** Each variant of a character that occurs in names, and the form that it stands for. Read at the first call. */
export function variantCharacters(): ReadonlyMap<string, string> {
  characters ??= new Map(
    variants.split(" ").flatMap((group) => {
      const [form = "", ...others] = Array.from(group);
      return others.map((other) => [other, form] as const);
    }),
  );
  return characters;
}
