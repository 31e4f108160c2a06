/** Characters on a line and lines on a page, about as a notice is printed. */
const LINE = 32
const PAGE = 30

/** A PDF with these lines, wrapped, in a Chinese font that is not embedded. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const printed = lines.flatMap((line) => line.trim().match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [])
  const pages = Array.from({ length: Math.ceil(printed.length / PAGE) }, (_, at) => printed.slice(at * PAGE, (at + 1) * PAGE))
  const numberOf = (page: number) => 5 + 2 * page
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>',
    ...pages.flatMap((words, page) => {
      const content = `BT /F1 14 Tf 24 TL 70 780 Td ${words.map((line) => `<${hexOf(line)}> Tj T*`).join(' ')} ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${numberOf(page) + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  return fileOf(objects)
}

/** The characters as UTF-16, which the encoding of the font takes. */
function hexOf(line: string): string {
  return Buffer.from(line, 'utf16le').swap16().toString('hex')
}

function fileOf(objects: readonly string[]): Uint8Array {
  const places: number[] = []
  const parts = ['%PDF-1.5\n']
  let length = 9
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`
    places.push(length)
    parts.push(part)
    length += part.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
  )
}
