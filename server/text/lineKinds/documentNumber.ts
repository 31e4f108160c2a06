const NUMBER_LINE =
  /^(?<prefix>[\u4e00-\u9fff（）()]{2,16})\s*[〔［[【﹝（(]\s*(?<year>[12][0-9]{3})\s*[〕］\]】﹞）)]\s*第?\s*(?<serial>[0-9]{1,5})\s*号$/u

/** The document number that fills a line, in one form for comparing: `甘政办发〔2023〕38 号` → `甘政办发 2023 38`; else null. */
export function documentNumberOf(words: string): string | null {
  const groups = NUMBER_LINE.exec(words)?.groups
  return groups === undefined ? null : `${groups.prefix} ${groups.year} ${groups.serial}`
}
