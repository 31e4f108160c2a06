/** The rest of the sentence or bracket around a passage: `before` + passage + `after` is exactly as in the source. */
export interface SentenceRest {
  readonly before: string
  readonly after: string
}

/** Sentences end at 。 and similar marks, and at the end of a paragraph. */
const END = /[。；;！!？?]/u
const OPENING = '（([【〔'
const CLOSING = '）)]】〕'
/** A line shorter than this was not wrapped by the page width: it is a heading or the end of a paragraph. */
const FULL_LINE = 22

/**
 * The rest of the sentence around a passage, from the text before and after it. If a bracket contains the passage, the rest of the bracket.
 */
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

/** The text up to the end of the sentence, inclusive. */
function headOf(text: string, before: string): string {
  const whole = before + text
  for (let at = 0; at < text.length; at += 1) {
    if (END.test(text[at] ?? '')) return text.slice(0, at + 1)
    if (text[at] === '\n' && endsParagraph(whole, before.length + at)) return text.slice(0, at).trimEnd()
  }
  return text.trimEnd()
}

/** Whether a line break is intentional rather than wrapped by the page width: before a space or an indented line, or after a short line. */
function endsParagraph(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()
  return /^[\s\u3000]/u.test(text.slice(at + 1)) || line.length < FULL_LINE || END.test(line.at(-1) ?? '')
}

/** Position of the innermost unclosed opening bracket, or -1. */
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

/** Position of the bracket that closes the enclosing one, or -1. */
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
