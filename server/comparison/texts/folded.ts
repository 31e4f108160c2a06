/** A text reduced to what is compared, with the way back: `offsets[i]` is where character `i` stands in the text. */
export interface FoldedText {
  readonly characters: string
  readonly offsets: readonly number[]
}

/** Letters and figures only, in their compatibility forms: 新能源车，（5G） and 新能源车(5G) are the same words. */
export function folded(text: string): FoldedText {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    for (const character of unit.normalize('NFKC')) {
      if (!/[\p{L}\p{N}%]/u.test(character)) continue
      characters.push(character)
      offsets.push(at)
    }
  }
  return { characters: characters.join(''), offsets }
}
