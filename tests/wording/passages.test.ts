import { describe, expect, it } from 'vitest'
import { repeatedPassages } from '../../server/wording/passages.ts'

const NATIONAL = {
  id: 'task',
  text: '8.鼓励优秀创新型企业牵头,与高校、科研院所等联合创建国家制造业创新中心、国家技术创新中心等。',
}

function passages(left: string, right = NATIONAL.text) {
  return repeatedPassages([{ id: 'm', text: left }], [{ id: 'task', text: right }]).map((p) => ({
    left: left.slice(p.leftSpan.start, p.leftSpan.end),
    right: right.slice(p.rightSpan.start, p.rightSpan.end),
    similarity: Number(p.similarity.toFixed(2)),
  }))
}

describe('repeated passages', () => {
  it('are found word for word, whatever the punctuation and its width', () => {
    expect(passages('支持企业与高校、科研院所等，联合创建国家制造业创新中心、国家技术创新中心。')).toEqual([
      {
        left: '与高校、科研院所等，联合创建国家制造业创新中心、国家技术创新中心',
        right: '与高校、科研院所等联合创建国家制造业创新中心、国家技术创新中心',
        similarity: 1,
      },
    ])
  })

  it('are one passage where a word was changed, with a lower similarity', () => {
    const [passage] = passages('与高校、科研院所等共同联合创建省级制造业创新中心、国家技术创新中心等')
    expect(passage?.left).toBe('与高校、科研院所等共同联合创建省级制造业创新中心、国家技术创新中心等')
    expect(passage?.similarity).toBeLessThan(1)
    expect(passage?.similarity).toBeGreaterThan(0.7)
  })

  it.each(['深化“放管服”改革，优化营商环境。', '', '创新中心、技术中心', '国家制造业创新中心'])(
    'are not made of turns of phrase: %s',
    (text) => {
      expect(passages(text)).toEqual([])
    },
  )

  it('keep to one text on the right', () => {
    const found = repeatedPassages(
      [{ id: 'm', text: '推动滨铁1号线规划选址可行性研究等前期工作加快重大基础设施建设' }],
      [
        { id: 'a', text: '推动滨铁1号线规划选址、可行性研究等前期工作' },
        { id: 'b', text: '加快重大基础设施建设,健全项目清单管理制度' },
      ],
    )
    expect(found.map((p) => p.right)).toEqual(['a'])
  })

  it('are found in 10,000 measures against 10,000', () => {
    const word = (n: number) => String.fromCharCode(0x4e00 + ((n * 7919) % 20000))
    const text = (seed: number) => Array.from({ length: 200 }, (_, i) => word(seed * 211 + i * i)).join('')
    const left = Array.from({ length: 10_000 }, (_, i) => ({ id: `l${i}`, text: text(i) }))
    const right = Array.from({ length: 10_000 }, (_, i) => ({ id: `r${i}`, text: text(i + 9_000) }))
    const found = repeatedPassages(left, right)
    expect(found.length).toBeGreaterThanOrEqual(1_000)
  }, 60_000)
})
