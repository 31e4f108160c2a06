/** The rest of the sentence, or of the bracket, that holds a passage: `before` + passage + `after`, exactly as in the source. */
export interface SentenceRest {
  readonly before: string
  readonly after: string
}

/** 。 and its like end a sentence; so does a line that ends a paragraph. */
const END = /[。；;！!？?]/u
const OPENING = '（([【〔'
const CLOSING = '）)]】〕'
/** A line that is shorter than this was not broken by the width of a page: a heading, or the end of a paragraph. */
const FULL_LINE = 22

/** The rest of the sentence around a passage, out of the text before and after it. A bracket that holds the passage goes before its sentence. */
export function sentenceRest(before: string, after: string): SentenceRest {
  const sentence = { before: tailOf(before), after: headOf(after, before) }
  const open = unclosed(sentence.before)
  const close = closing(sentence.after)
  return open < 0 || close < 0 ? sentence : { before: sentence.before.slice(open), after: sentence.after.slice(0, close + 1) }
}

function tailOf(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (END.test(text[at] ?? '') || (text[at] === '\n' && endsParagraph(text, at))) return text.slice(at + 1).trimStart()
  return text.trimStart()
}

/** Up to the end of the sentence, which is part of it. */
function headOf(text: string, before: string): string {
  const whole = before + text
  for (let at = 0; at < text.length; at += 1) {
    if (END.test(text[at] ?? '')) return text.slice(0, at + 1)
    if (text[at] === '\n' && endsParagraph(whole, before.length + at)) return text.slice(0, at).trimEnd()
  }
  return text.trimEnd()
}

/** True of a line break that a writer made, not the width of a page: before a blank or an indented line, or after a short line. */
function endsParagraph(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()
  return /^[\s\u3000]/u.test(text.slice(at + 1)) || line.length < FULL_LINE || END.test(line.at(-1) ?? '')
}

/** Where the innermost bracket opens that is not closed again, or -1. */
function unclosed(text: string): number {
  let closed = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (CLOSING.includes(text[at] ?? ' ')) closed += 1
    else if (OPENING.includes(text[at] ?? ' ')) {
      if (closed === 0) return at
      closed -= 1
    }
  }
  return -1
}

/** Where the bracket closes that a text is inside of, or -1. */
function closing(text: string): number {
  let opened = 0
  for (let at = 0; at < text.length; at += 1) {
    if (OPENING.includes(text[at] ?? ' ')) opened += 1
    else if (CLOSING.includes(text[at] ?? ' ')) {
      if (opened === 0) return at
      opened -= 1
    }
  }
  return -1
}
