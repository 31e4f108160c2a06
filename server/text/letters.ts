/** Only letters and digits, because spaces, punctuation and width may differ between two prints of a text. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
