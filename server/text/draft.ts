/**
 * A text being cleaned: `origin[i]` is the offset in the source of the i-th character. Steps remove or replace characters, or insert a lost
 * line feed after one, so every character has an origin.
 */
export interface Draft {
  readonly text: string
  readonly origin: Int32Array
}

/** Removes `text.slice(start, end)`; with `put`, its first character is replaced by `put`, or `put` is inserted if the range is empty. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly put?: string
}

/** A named cleaning step: returns its edits, sorted and without overlaps. */
export interface CleaningStep {
  readonly name: string
  readonly edits: (text: string) => readonly Edit[]
}

/** The text as received; every character has its own offset as origin. */
export function draftOf(text: string): Draft {
  const origin = new Int32Array(text.length)
  for (let index = 0; index < origin.length; index += 1) origin[index] = index
  return { text, origin }
}

/** The draft after a step, in time linear in the length of the text. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const pieces: string[] = []
  const origin = new Int32Array(draft.text.length + edits.length)
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
    if (edit.put !== undefined) {
      pieces.push(edit.put)
      origin[length] = draft.origin[edit.end > edit.start ? edit.start : Math.max(0, edit.start - 1)] ?? 0
      length += 1
    }
    from = Math.max(from, edit.end)
  }
  keep(from, draft.text.length)
  return { text: pieces.join(''), origin: origin.slice(0, length) }
}
