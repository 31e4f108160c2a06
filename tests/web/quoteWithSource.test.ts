import { describe, expect, it } from 'vitest'
import { quoteWithSource } from '../../web/views/reader/CopyQuote.tsx'

const document = {
  id: 'doc:津滨政发〔2020〕20号',
  title: '具体措施的通知',
  documentNumber: '津滨政发〔2020〕20号',
  issuedOn: '2020-06-30',
  text: '一、总则\n区发改委牵头。',
}
const of = (part: object, start = 5, end = 9) =>
  quoteWithSource({ ...document, ...part } as never, { start, end }, 'http://localhost:4000/read/x?start=5&end=9')

describe('a quote with its source', () => {
  it('has the words, the document and the link back to them', () => {
    expect(of({})).toBe(`“区发改委”\n——具体措施的通知（津滨政发〔2020〕20号，2020-06-30）\nhttp://localhost:4000/read/x?start=5&end=9`)
  })

  it('leaves out what is not known, and blanks around the words', () => {
    expect(of({ documentNumber: null, issuedOn: null }, 4, 9)).toMatch(/^“区发改委”\n——具体措施的通知\nhttp/)
    expect(of({ title: null, documentNumber: null })).toContain('——（无标题）（2020-06-30）')
  })
})
