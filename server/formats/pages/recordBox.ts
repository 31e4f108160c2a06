import { recordOf } from '../../text/lineKinds/recordLine.ts'
import type { Grid } from '../grid.ts'

/** The record of a document in a box above it, and the other words of the box: its heading. */
export interface RecordBox {
  readonly heading: readonly string[]
  readonly fields: readonly { readonly key: string; readonly value: string }[]
}

const FEWEST_FIELDS = 3

/**
 * Reads a table as a record: `索引号：114/2026` in one cell, or `索引号` in one and its value in the next. Null if more than one cell is something
 * else.
 */
export function recordBoxOf({ cells }: Grid): RecordBox | null {
  const filled = cells.map(({ row, paragraphs }) => ({ row, words: paragraphs.join('') })).filter(({ words }) => words !== '')
  const fields: { key: string; value: string }[] = []
  const heading: string[] = []
  for (let at = 0; at < filled.length; at += 1) {
    const { row = 0, words = '' } = filled[at] ?? {}
    const own = recordOf(withoutBlanksInKey(words))
    const alone = recordOf(`${words.replace(/[\s：:]/gu, '')}：`)
    const next = filled[at + 1]
    if (own && own.value.trim() !== '') fields.push(own)
    else if (alone && next?.row === row && !opensField(next.words)) {
      fields.push({ key: alone.key, value: next.words })
      at += 1
    } else if (own ?? alone) fields.push({ key: (own ?? alone)?.key ?? '', value: '' })
    else heading.push(words)
  }
  return fields.length >= FEWEST_FIELDS && heading.length <= 1 ? { heading, fields } : null
}

/** Whether the words are a key, with or without a value. */
const opensField = (words: string) => recordOf(withoutBlanksInKey(words)) !== null || recordOf(`${words.replace(/\s/gu, '')}：`) !== null

/** `索 引 号：114/2026` → `索引号：114/2026` */
function withoutBlanksInKey(words: string): string {
  const colon = words.search(/[：:]/)
  return colon < 0 ? words : words.slice(0, colon).replace(/\s+/gu, '') + words.slice(colon)
}
