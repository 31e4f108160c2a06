/** `# Page 126:` between two lines: words of the source across two pages hold it, those of an annotation do not. */
const PAGE_LINE = /^#\s*Page\s*\d{1,6}\s*[:：]?$/gimu

/** Words as they are compared: compatibility forms, lines between pages, blanks and marks of emphasis gone, brackets and quotation marks in one style. */
export function comparable(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFKC')
    .replace(PAGE_LINE, '')
    .replace(/[\s*\u200b\ufeff]/gu, '')
    .replace(/[〔［[【﹝]/g, '[')
    .replace(/[〕］\]】﹞]/g, ']')
    .replace(/[〈<＜‹]/g, '<')
    .replace(/[〉>＞›]/g, '>')
    .replace(/[“”"＂「」]/g, '"')
    .replace(/，/g, ',')
    .replace(/；/g, ';')
    .replace(/：/g, ':')
}

/** Words without any punctuation: what decides whether two answers are the same. */
export function bare(words: string | null | undefined): string {
  return comparable(words).replace(/[《》<>"()[\]{}（）,;:、.。·\-—_]/g, '')
}

/** True where one of the two stands within the other. */
export function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
