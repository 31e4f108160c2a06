/** `# Page 126:` between two lines: included in source words that cross pages, but not in an annotation. */
const PAGE_LINE = /^#\s*Page\s*\d{1,6}\s*[:：]?$/gimu

/**
 * Words normalised for comparison: compatibility forms; without page lines, spaces and emphasis marks; one style of brackets and quotation
 * marks.
 */
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

/** Words without any punctuation, for deciding whether two answers are equal. */
export function bare(words: string | null | undefined): string {
  return comparable(words).replace(/[《》<>"()[\]{}（）,;:、.。·\-—_]/g, '')
}

/** Whether one of the two contains the other. */
export function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
