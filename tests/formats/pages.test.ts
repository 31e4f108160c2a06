import { describe, expect, it } from 'vitest'
import { writePages } from '../../server/formats/pages/blocks.ts'
import { DocumentWriter } from '../../server/formats/writer.ts'

const SIZE = 10
const LEFT = 50

/** The paragraphs of a page whose lines start at these indents, in characters of one size. */
function paragraphsOf(...lines: readonly (readonly [indent: number, words: string])[]): readonly string[] {
  const pieces = lines.map(([indent, words], index) => ({
    words,
    x: LEFT + indent * SIZE,
    y: 100 + index * 1.5 * SIZE,
    width: words.length * SIZE,
    size: SIZE,
  }))
  const writer = new DocumentWriter()
  writePages([{ width: 400, height: 800, pieces, rules: [] }], writer)
  return writer.finish('pdf').text.trim().split('\n')
}

describe('the paragraphs of a printed page', () => {
  it('go on where an indented one is broken, though its right edge is ragged', () => {
    expect(
      paragraphsOf(
        [2, '（一）推动数据开放。落实数据条例，完善公共数据授权运营'],
        [0, '机制，打造创新应用五个。（市大数据局牵头，市市场监'],
        [0, '管局配合，其他部门按照职责分工做好有关工作并定期报送情况）'],
        [2, '（二）加强宣传。总结经验，营造氛围。'],
      ),
    ).toEqual([
      '（一）推动数据开放。落实数据条例，完善公共数据授权运营机制，打造创新应用五个。（市大数据局牵头，市市场监管局配合，其他部门按照职责分工做好有关工作并定期报送情况）',
      '（二）加强宣传。总结经验，营造氛围。',
    ])
  })

  it('end with a full stop, a short line or before an indent', () => {
    expect(
      paragraphsOf(
        [8, '海政办发〔2024〕12号'],
        [0, '关于加强城市供水工作的通知'],
        [2, '一、总体要求'],
        [2, '坚持稳中求进，统筹推进各项工作，不断提升服务质量和水平。'],
        [14, '海州市人民政府办公室'],
        [15, '二〇二四年三月十日'],
      ),
    ).toEqual([
      '海政办发〔2024〕12号',
      '关于加强城市供水工作的通知',
      '一、总体要求',
      '坚持稳中求进，统筹推进各项工作，不断提升服务质量和水平。',
      '海州市人民政府办公室',
      '二〇二四年三月十日',
    ])
  })
})
