/** One row of a published table: an element and its scores, exactly as published. */
export interface Score {
  readonly element: string
  readonly precision: string
  readonly recall: string
  readonly f1: string
  readonly interval: string
  readonly right: number
  readonly false: number
  readonly missed: number
}

/** A published table and the paragraph before it. */
export interface ScoreTable {
  readonly about: string
  readonly scores: readonly Score[]
}

/** Parses the tables between the marks in tests/ACCURACY.md, where the scores are published. */
export function publishedScores(text: string): readonly ScoreTable[] {
  const { part = '' } = /<!-- eval -->(?<part>.*?)<!-- \/eval -->/s.exec(text)?.groups ?? {}
  const blocks = part.split(/\n{2,}/).map((block) => block.trim())
  return blocks.flatMap((block, at) => {
    const scores = block.startsWith('|') ? block.split('\n').slice(2).flatMap(scoreOf) : []
    return scores.length > 0 ? [{ about: blocks[at - 1] ?? '', scores }] : []
  })
}

function scoreOf(row: string): Score[] {
  const [element = '', precision = '', recall = '', f1 = '', interval = '', right, wrong, missed] = row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
  const score = { element, precision, recall, f1, interval, right: Number(right), false: Number(wrong), missed: Number(missed) }
  return f1 === '' || Number.isNaN(score.right + score.false + score.missed) ? [] : [score]
}
