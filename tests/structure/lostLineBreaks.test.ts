import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { predictionOf } from '../../server/evaluation/prediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { resolve } from '../../server/resolution/resolve.ts'
import { clean } from '../../server/text/clean.ts'

const HELD_OUT = new URL('../held-out/', import.meta.url)
/** Every fourth, so that the test is quick. */
const documents = readdirSync(HELD_OUT)
  .filter((name) => name.endsWith('.txt'))
  .filter((_, index) => index % 4 === 0)
const source = (text: string) => plainDocument('notice.txt', new TextEncoder().encode(text))

/** The departments with their measure and role, and the facts, of a text. */
function statementsOf(text: string): { readonly assignments: readonly string[]; readonly facts: readonly (string | null)[] } {
  const reading = read(source(text))
  const { measures, policy } = predictionOf(reading, resolve(reading, { documents: [] }))
  const opening = (words: string) => words.replace(/[\s\p{P}]/gu, '').slice(0, 12)
  return {
    assignments: measures.flatMap(({ text: words, departments }) =>
      departments.map(({ name, role }) => `${opening(words)} ${role} ${name}`),
    ),
    facts: [policy.title, policy.documentNumber, policy.date],
  }
}

/** The share of the statements of the paragraphs that is also read when they are put together otherwise, over all documents. */
function shareKept(together: (paragraphs: readonly string[]) => string): { readonly assignments: number; readonly facts: number } {
  const counts = { assignments: { kept: 0, all: 0 }, facts: { kept: 0, all: 0 } }
  for (const name of documents) {
    const paragraphs = clean(source(readFileSync(new URL(name, HELD_OUT), 'utf8'))).text.split('\n')
    const [whole, other] = [statementsOf(paragraphs.join('\n')), statementsOf(together(paragraphs))]
    for (const kind of ['assignments', 'facts'] as const) {
      counts[kind].all += whole[kind].length
      counts[kind].kept += whole[kind].filter((one, index) =>
        kind === 'facts' ? other.facts[index] === one : other.assignments.includes(one as string),
      ).length
    }
  }
  return { assignments: counts.assignments.kept / counts.assignments.all, facts: counts.facts.kept / counts.facts.all }
}

describe('texts whose paragraphs a page has put together otherwise', () => {
  it.each([
    ['indented, with blank lines', (paragraphs: readonly string[]) => paragraphs.map((words) => `　　${words}`).join('\n\n'), 1, 1],
    [
      'wrapped',
      (paragraphs: readonly string[]) => paragraphs.map((words) => (`　　${words}`.match(/.{1,36}/gu) ?? []).join('\n')).join('\n'),
      0.98,
      0.98,
    ],
    ['with blanks for line breaks', (paragraphs: readonly string[]) => paragraphs.join(' '), 1, 1],
    ['without line breaks', (paragraphs: readonly string[]) => paragraphs.join(''), 0.93, 1],
  ])('%s', (_, together, assignments, facts) => {
    const kept = shareKept(together)
    expect(kept.assignments).toBeGreaterThanOrEqual(assignments)
    expect(kept.facts).toBeGreaterThanOrEqual(facts)
  })
})
