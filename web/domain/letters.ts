/** Reduces text to letters and digits, as the server does to compare it: spaces, punctuation and character width are ignored. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
