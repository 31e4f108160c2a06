/** A text reduced to what is compared: `offsets[i]` is the offset of character `i` in the original. */
export interface FoldedText {
  readonly characters: string
  readonly offsets: readonly number[]
}

/** Only letters and digits, in compatibility forms: 新能源车，（5G） and 新能源车(5G) are equal. */
export function folded(text: string): FoldedText {
  const characters: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    if (isPlain(text.charCodeAt(at))) {
      characters.push(unit)
      offsets.push(at)
      continue
    }
    for (const character of unit.normalize('NFKC')) {
      if (!/[\p{L}\p{N}%]/u.test(character)) continue
      characters.push(character)
      offsets.push(at)
    }
  }
  return { characters: characters.join(''), offsets }
}

/** Chinese characters and ASCII letters and digits, nearly all of a text, are their own compatibility forms. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  )
}
