import type { CleaningStep, Edit } from '../draft.ts'

/** What a page holds that is never read: its head, styles, scripts, comments. */
const UNSEEN = '<!--[\\s\\S]*?-->|<(?<unseen>style|script|head|title)\\b[^>]*>[\\s\\S]*?</\\k<unseen>\\s*>'
/** `</p>`, `<br>`, `</tr>` end a line. */
const BREAKS = '</(?:p|div|li|tr|table|h[1-6]|section|article)\\s*>|<br\\s*/?>'
/** Names of tags only: `<促进个体工商户发展条例>` is a title. */
const OTHERS =
  '</?(?:html|body|p|div|span|strong|b|i|u|em|font|a|img|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|section|article|o:p|meta|link|hr|!doctype)\\b[^<>]{0,400}/?>'
const TAG = new RegExp(`${UNSEEN}|(?<breaks>${BREAKS})|${OTHERS}`, 'giu')

/** The tags of a pasted web page: `<p style="…">一、总体要求</p>`. */
export const webTags: CleaningStep = {
  name: 'web tags',
  edits: (text) =>
    text.includes('<')
      ? Array.from(text.matchAll(TAG), ({ index, 0: found, groups }): Edit => {
          const span = { start: index, end: index + found.length }
          return groups?.breaks === undefined ? span : { ...span, put: '\n' }
        })
      : [],
}
