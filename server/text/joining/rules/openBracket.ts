import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const openBracket: LineRule = {
  name: 'bracket still open',
  does: 'The paragraph goes on while a round bracket is open.',
  examples: [{ lines: ['打造运转高效的推动体系。（市发展改革委、市工业和信', '息化局、市商务局按职责分工负责)'], says: 'joins' }],
  answer: ({ state, before }) => (state.open > 0 && !endsSentence(before.words) ? 'joins' : null),
}
