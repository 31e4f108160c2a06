import type { LineRule } from '../lineRule.ts'

export const spacedLetters: LineRule = {
  name: 'letters set apart',
  does: 'Two lines of one character each are one heading.',
  examples: [{ lines: ['总', '则'], says: 'joins' }],
  answer: ({ before, line }) => (isOneCharacter(before.words) && isOneCharacter(line.words) ? 'joins' : null),
}

function isOneCharacter(words: string): boolean {
  return /^[\u4e00-\u9fff]$/.test(words)
}
