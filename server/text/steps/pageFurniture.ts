import type { CleaningStep } from '../draft.ts'
import { lineRemovals } from '../removals.ts'

/** Whole lines that a printed page has and the document has not. */
const PAGE_LINES: readonly RegExp[] = [
  // `# Page 1599:` between the pages of a compendium
  /^#\s*Page\s*\d{1,6}\s*[:：]?$/i,
  // `- 2 -`, `— 13 —`, `－4－`
  /^[-－—–_]{1,3}\s*\d{1,4}\s*[-－—–_]{1,3}$/,
  // `第 3 页 共 10 页`, `第3页`
  // `青山市人民政府公报 2024年第4期`
  /^[\u4e00-\u9fff]{2,16}(公报|政报)\s*[（(]?\s*[12]\d{3}\s*年\s*第?\s*\d{1,2}\s*[期号][）)]?(\s*[·•]?\s*\d{1,3}\s*[·•]?)?$/,
  /^第\s*\d{1,4}\s*页(\s*[,，/／、]?\s*共\s*\d{1,4}\s*页)?$/,
]

/** Page lines and page numbers. */
export const pageFurniture: CleaningStep = {
  name: 'page furniture',
  edits: (text) => lineRemovals(text, (line) => PAGE_LINES.some((pattern) => pattern.test(line))),
}
