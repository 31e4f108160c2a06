/** How a place relates to a document, with the names in files and on the page. */
export const PLACE_STATE_WORDS = {
  CARRIES_OUT: { zh: '落实', en: 'Implements it' },
  RESTS_ON: { zh: '依据', en: 'Is based on it' },
  MENTIONS: { zh: '仅提及', en: 'Only mentions it' },
  NONE: { zh: '未见', en: 'No known relation' },
  OUT_OF_REACH: { zh: '不适用', en: 'Not addressed' },
  NOTHING_HELD: { zh: '未收录该地文件', en: 'No held documents from this place' },
} as const
