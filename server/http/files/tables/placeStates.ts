import type { PlaceState } from '../../../neo4j/store/corpus/coverageTable.ts'

/** How a place relates to a document, in the words of files. */
export const PLACE_STATE_WORDS: Readonly<Record<PlaceState, string>> = {
  CARRIES_OUT: '落实',
  RESTS_ON: '依据',
  MENTIONS: '仅提及',
  NONE: '未见',
  OUT_OF_REACH: '不适用',
  NOTHING_HELD: '未收录该地文件',
}
