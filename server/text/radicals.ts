/** Characters of the radicals block that PDF files use for whole characters and that have no compatibility form. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  ...{ '⺁': '厂', '⺎': '兀', '⺟': '母', '⺠': '民', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门' },
  ...{ '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟' },
  ...{ '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟' },
}

/** ⼈⺠政府 → 人民政府: replaces radicals by the characters they represent, one for one. */
export function withoutRadicals(words: string): string {
  return words.replaceAll(/[\u2e80-\u2fdf]/gu, (sign) => SUPPLEMENT[sign] ?? sign.normalize('NFKC'))
}
