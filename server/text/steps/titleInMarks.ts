import type { CleaningStep, Edit } from '../draft.ts'
import { endsAsTitle } from '../lineKinds/title.ts'

/** A site's heading above the document, number and title in one line: `鲁政发〔2014〕20号《山东省人民政府关于…的实施意见》`. */
const SITE_HEADING = /^\s*[\p{Script=Han}]{2,12}[〔［[【（(]\d{4}[〕］\]】）)]第?\d{1,5}号\s*《(?<title>[^《》]{6,120})》\s*$/u
/** A title that is printed in the marks of a citation, above its number or whom it addresses: `《成都市人民政府关于印发〈…〉的通知》`. */
const MARKED_TITLE = /^\s*《(?<title>[^《》]{6,120})》\s*$/u
const OPENS_NOTICE = /^\s*[\p{Script=Han}]{2,12}[〔［[【（(]\d{4}[〕］\]】）)]第?\d{1,5}号\s*$|^\s*[^。；]{4,80}[：:]\s*$/u
const INNER: Readonly<Record<string, { readonly put: string }>> = { '〈': { put: '《' }, '〉': { put: '》' } }
/** Both stand at the head. */
const HEAD_LINES = 24

/** The title of a document as its site prints it: a heading that the document repeats goes, the marks of a citation go. */
export const titleInMarks: CleaningStep = {
  name: 'title in the marks of a citation',
  edits: (text) => {
    const lines = headOf(text)
    const bare = lines.map(({ words }) => withoutMarks(words))
    return lines.flatMap(({ start, words }, index): Edit[] => {
      const heading = SITE_HEADING.exec(words)?.groups?.title
      if (heading !== undefined) return bare.indexOf(withoutMarks(heading), index + 1) > index ? [{ start, end: start + words.length }] : []
      const title = MARKED_TITLE.exec(words)?.groups?.title
      if (title === undefined || !endsAsTitle(withoutMarks(title)) || !OPENS_NOTICE.test(lines[index + 1]?.words ?? '')) return []
      // the marks within marks are single ones
      return [...words.matchAll(/[《》〈〉]/gu)].map(({ index: at, 0: mark }) => ({
        start: start + at,
        end: start + at + 1,
        ...INNER[mark],
      }))
    })
  },
}

/** The lines of the head that hold something, without their line feeds. */
function headOf(text: string): readonly { readonly start: number; readonly words: string }[] {
  const lines: { start: number; words: string }[] = []
  for (let start = 0; start < text.length && lines.length < HEAD_LINES; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (text.slice(start, end).trim() !== '') lines.push({ start, words: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

function withoutMarks(words: string): string {
  return words.replace(/[\s《》]/gu, '')
}
