import { describe, expect, it } from 'vitest'
import { departmentWords, emsOf, roomFor, shortened, titleWords, wrapped } from '../../../web/drawing/labels.ts'
import { numberIn } from '../../../web/drawing/lettering.ts'

describe('wrapping', () => {
  it.each([
    ['红旗区财政局', 7, 2, ['红旗区财政局']],
    ['红旗区发展和改革委员会', 7, 2, ['红旗区发展和', '改革委员会']],
    ['汽车及新能源汽车', 5, 2, ['汽车及新', '能源汽车']],
    ['互联网+医疗', 4, 2, ['互联网+', '医疗']],
  ])('%s in lines of %i', (text, ems, most, lines) => {
    expect(wrapped(text, ems, most)).toEqual(lines)
  })

  it('opens no line with 》 and closes none with 《', () => {
    for (let ems = 4; ems < 14; ems += 1) {
      for (const line of wrapped('贯彻落实《扎实稳住经济一揽子政策措施》（试行）、的工作方案', ems, 9)) {
        expect(line).not.toMatch(/^[》）、]|[《（]$/)
      }
    }
  })

  it('keeps numbers whole', () => {
    expect(wrapped('推动高质量发展2020年重点任务', 8, 3).some((line) => line.includes('2020'))).toBe(true)
  })

  it('ends in … where something is left out', () => {
    expect(wrapped('天津市滨海新区落实支持国家级新区深化改革创新', 6, 2).at(-1)).toMatch(/…$/)
  })
})

describe('short words', () => {
  it.each([
    [
      '天津市滨海新区人民政府关于印发滨海新区落实支持国家级新区深化改革创新的具体措施的通知',
      '滨海新区落实支持国家级新区深化改革创新的具体措施',
    ],
    ['天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知', '天津经开区优化营商环境总体建设方案'],
    ['优化营商环境条例', '优化营商环境条例'],
  ])('of the title %s', (title, words) => {
    expect(titleWords(title)).toBe(words)
  })

  it.each([
    ['天津市滨海新区财政局', '滨海新区财政局'],
    ['天津经济技术开发区建设和交通局', '天津经开区建设和交通局'],
    ['红旗区财政局', '红旗区财政局'],
    ['天津市财政局', '天津市财政局'],
    ['天津市规划和自然资源局', '天津市规划和自然资源局'],
  ])('of the body %s', (name, words) => {
    expect(departmentWords(name)).toBe(words)
  })

  it.each([
    ['（十二）加快财政支出进度', '十二'],
    ['3. 落实退税', '3'],
    ['第四条 奖励', '四'],
    ['加快财政支出进度', ''],
  ])('of the measure %s', (label, number) => {
    expect(numberIn(label)).toBe(number)
  })

  it('cut to a width', () => {
    expect(shortened('红旗区财政局', 4)).toBe('红旗区…')
    expect(emsOf('GDP增长6%')).toBeCloseTo(2 + 5 * 0.56)
  })
})

describe('room for labels', () => {
  const box = (left: number) => ({ left, right: left + 50, top: 0, bottom: 12 })

  it('goes to the higher rank', () => {
    const kept = roomFor([
      { id: '部门', rank: 1, box: box(0) },
      { id: '政策', rank: 9, box: box(20) },
      { id: '远处', rank: 1, box: box(200) },
    ])
    expect([...kept].sort()).toEqual(['政策', '远处'])
  })

  it('is not given over the shape of another', () => {
    expect(roomFor([{ id: '部门', rank: 1, box: box(0) }], [{ id: '文件', rank: 3000, box: box(40) }]).size).toBe(0)
    expect(roomFor([{ id: '部门', rank: 1, box: box(0) }], [{ id: '部门', rank: 1, box: box(40) }]).size).toBe(1)
  })

  it('is given to the title of a policy over all but another policy', () => {
    const title = { id: '政策', rank: 9100, box: box(0) }
    expect(roomFor([title], [{ id: '被引文件', rank: 3000, box: box(40) }]).size).toBe(1)
    expect(roomFor([title], [{ id: '另一政策', rank: 9000, box: box(40) }]).size).toBe(0)
  })
})
