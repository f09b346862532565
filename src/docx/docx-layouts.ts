import type { DocxLayout, DocxStyle, Look } from "./docx-style.js";

const song = { chinese: "宋体", latin: "Times New Roman" };
const fangsong = { chinese: "仿宋_GB2312", latin: "Times New Roman" };

const plain = (size: number, bold?: true): Look => ({
  chinese: "等线",
  latin: "Calibri",
  size,
  ...(bold && { bold }),
});

/** The looks of a document. The sizes of Chinese type: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小五 9 pt. */
export const docxLayouts: Readonly<Record<DocxStyle, DocxLayout>> = {
  // GB/T 9704—2012, 5.2 and 7: type area 156 × 225 mm on A4, 22 lines of 28 characters, 三号仿宋.
  gbt9704: {
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    title: { chinese: "方正小标宋简体", latin: "Times New Roman", size: 44 },
    headings: [
      { chinese: "黑体", latin: "Times New Roman", size: 32 },
      { chinese: "楷体_GB2312", latin: "Times New Roman", size: 32 },
      { ...fangsong, size: 32, bold: true },
    ],
    body: { ...fangsong, size: 32 },
    table: { ...song, size: 18 },
    footer: { ...song, size: 28 },
    linePitch: 579,
    firstLineChars: 200,
    dashedPageNumber: true,
  },
  plain: {
    margins: { top: 25, bottom: 25, left: 25, right: 25 },
    title: plain(40, true),
    headings: [plain(32, true), plain(28, true), plain(24, true)],
    body: plain(22),
    table: plain(18),
    footer: plain(18),
    firstLineChars: 0,
    dashedPageNumber: false,
  },
};
