import type { CleaningStep, Edit } from '../draft.ts'

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
}

/** Decodes HTML entities that a copied web page may contain: `&nbsp;`, `&emsp;`, `&ldquo;`. */
export const entities: CleaningStep = {
  name: 'entities',
  edits: (text) =>
    Array.from(text.matchAll(/&(nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|middot);/g), ({ index, 0: found, 1: name = '' }): Edit => {
      return { start: index, end: index + found.length, put: CHARACTERS[name] ?? '' }
    }),
}
