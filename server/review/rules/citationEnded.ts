import type { LifeState } from '../../lexicon/lifeStates.ts'
import type { ReviewRule } from '../finding.ts'
import { citedOnce, nameOf } from './cited.ts'

const ENDED: ReadonlySet<LifeState> = new Set(['REPEALED', 'EXPIRED', 'DRAFT'])
/** Repealing or amending a document does not rely on it. */
const NO_RELIANCE: ReadonlySet<string> = new Set(['repeals', 'amends'])

export const citationEnded: ReviewRule = {
  kind: 'CITATION_ENDED',
  severity: 'ERROR',
  find: ({ resolution }, { documents }) => {
    const states = new Map(documents.map(({ id, state }) => [id, state]))
    return citedOnce(resolution.citations.filter(({ mention }) => !NO_RELIANCE.has(mention.relation))).flatMap(({ mention, document }) => {
      const state = states.get(document.id)
      if (!state || !ENDED.has(state.state)) return []
      const details = { document: nameOf(mention, document), state: state.state, since: state.since ?? '', words: state.words ?? '' }
      return [{ span: mention.span, details, source: state.repealedBy ?? document.id }]
    })
  },
}
