/** Letters and digits alone: blanks, punctuation and the width of characters may differ from one print of a text to the next. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
