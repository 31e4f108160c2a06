/**
 * A text on its way to being clean: `origin[i]` is the place in the source of the i-th character.
 * Steps only take characters away or put one in the place of another, so every character keeps its origin.
 */
export interface Draft {
  readonly text: string
  readonly origin: Int32Array
}

/** Takes `text.slice(start, end)` away; with `put`, its first character becomes this one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly put?: string
}

/** One named cleaning step: what it takes out of the text, in order of place and without overlaps. */
export interface CleaningStep {
  readonly name: string
  readonly edits: (text: string) => readonly Edit[]
}

/** The text as received: every character stems from its own place. */
export function draftOf(text: string): Draft {
  const origin = new Int32Array(text.length)
  for (let index = 0; index < origin.length; index += 1) origin[index] = index
  return { text, origin }
}

/** The draft after a step; linear in the length of the text. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const pieces: string[] = []
  const origin = new Int32Array(draft.text.length)
  let length = 0
  let from = 0
  const keep = (start: number, end: number) => {
    if (end <= start) return
    pieces.push(draft.text.slice(start, end))
    origin.set(draft.origin.subarray(start, end), length)
    length += end - start
  }
  for (const edit of edits) {
    keep(from, edit.start)
    if (edit.put !== undefined && edit.end > edit.start) {
      pieces.push(edit.put)
      origin[length] = draft.origin[edit.start] ?? 0
      length += 1
    }
    from = Math.max(from, edit.end)
  }
  keep(from, draft.text.length)
  return { text: pieces.join(''), origin: origin.slice(0, length) }
}
