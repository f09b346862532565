import fc from "fast-check";

/** Texts that break careless writers of tables. */
export const nastyTexts = [
  "a|b",
  "a\\|b",
  "ends in \\",
  "\\",
  "|",
  "a\nb",
  "a\r\nb\u2028c\u0085d",
  "\tx",
  "`code`",
  "``",
  "*x* _y_ ~~z~~ **w**",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- x -->",
  "&lt;b&gt; &#124; &amp;",
  "[x](javascript:alert(1))",
  "![x](https://example.org/x.png)",
  "[x]: https://example.org",
  "https://example.org/a www.example.org a@example.org",
  "# heading",
  "- item",
  "1. item",
  "12) item",
  "> quote",
  "---",
  "===",
  "```js",
  "~~~",
  "    indented",
  "$x$",
  "\u202Eevil\u202C",
  "a\u200Bb\uFEFFc\u2066d\u2069",
  "אבג 12",
  "مرحبا",
  "\u0000\u001B[31mred",
  "\uD800",
  "标\u0301题 🏳️‍🌈",
  "",
  "  ",
];

/** Any text, made of what tables, Markdown, CSV and terminals stumble over. */
export const nasty = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc
    .array(
      fc.constantFrom(
        ..."|\\`*_~<>&#[]()!-+=@$:/.\"',; \n\r\t",
        ..."＝＋－＠",
        ..."指标aZ19",
        "\u202E",
        "\u200B",
        "\u2028",
        "\u0000",
        "א",
        "www.",
        "https://",
        "<script>",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 8 }),
);

/** What a reader is to see of a text: one line, without what nobody sees. */
export function seen(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
