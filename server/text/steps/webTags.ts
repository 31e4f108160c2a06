import type { CleaningStep, Edit } from '../draft.ts'

/** Parts of a page that are never read: comments, styles, scripts, its head. */
const UNSEEN: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/<!--/gu, /-->/gu],
  [/<style\b/giu, /<\/style\s*>/giu],
  [/<script\b/giu, /<\/script\s*>/giu],
  [/<head\b/giu, /<\/head\s*>/giu],
]
/** `</p>`, `<br>`, `</tr>` end a line. */
const BREAKS = '</(?:p|div|li|tr|table|h[1-6]|section|article)\\s*>|<br\\s*/?>'
/** Only names of tags, and the `<正>` that libraries print before an abstract: `<促进个体工商户发展条例>` is a title. */
const OTHERS =
  '<正>|</?(?:html|body|p|div|span|strong|b|i|u|em|font|a|img|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|section|article|o:p|meta|link|hr|!doctype)\\b[^<>]{0,400}/?>'
const TAG = new RegExp(`(?<breaks>${BREAKS})|${OTHERS}`, 'giu')

/** Removes the tags of a pasted web page: `<p style="…">一、总体要求</p>`. */
export const webTags: CleaningStep = {
  name: 'web tags',
  edits: (text) => {
    if (!text.includes('<')) return []
    const unseen = withoutOverlaps(UNSEEN.flatMap(([opens, closes]) => unseenIn(text, opens, closes)))
    const tags = Array.from(text.matchAll(TAG), ({ index, 0: found, groups }): Edit => {
      const span = { start: index, end: index + found.length }
      return groups?.breaks === undefined ? span : { ...span, put: '\n' }
    })
    return withoutOverlaps([...unseen, ...tags])
  },
}

/** Ranges from an opening to its closing pattern; an unclosed one is kept. */
function unseenIn(text: string, opens: RegExp, closes: RegExp): Edit[] {
  const edits: Edit[] = []
  opens.lastIndex = 0
  for (let open = opens.exec(text); open; open = opens.exec(text)) {
    closes.lastIndex = open.index
    if (!closes.exec(text)) break
    edits.push({ start: open.index, end: closes.lastIndex })
    opens.lastIndex = closes.lastIndex
  }
  return edits
}

/** Sorted by position; of two overlapping edits the first is kept. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let reached = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}
