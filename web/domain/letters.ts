/** Letters and digits alone, as the server compares words: blanks, punctuation and the width of characters do not count. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
