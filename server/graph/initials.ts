import { pinyin } from 'pinyin-pro'

/** The first letters of the pinyin of each name, as people type them: 财政局 → czj. Sorted, each once. */
export function initialsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(initials).filter((letters) => letters.length > 1))].sort()
}

function initials(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase()
}
