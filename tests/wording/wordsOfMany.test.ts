import { expect, it } from 'vitest'
import { marksIn, wordsOfMany } from '../../server/wording/wordsOfMany.ts'

const SHARED = '全面实施行政许可中介服务收费项目清单管理，清理规范环境检测、招标代理、政府采购代理等涉及的违规收费行为。'
const OWN = '在红旗区开展购物季和直播节等促销活动，对家用电器产品消费进行补贴。'
const common = new Set(marksIn(SHARED))

it('are the stretches that many documents hold, as long as two passages must share, where they stand in the text', () => {
  const words = `${OWN}${SHARED}${OWN}`
  const [group, ...others] = wordsOfMany(words, (mark) => common.has(mark))
  expect(others).toEqual([])
  const quote = words.slice(group?.start, group?.end)
  expect(SHARED).toContain(quote)
  expect(quote.length).toBeGreaterThan(30)
  expect(group?.marks.every((mark) => common.has(mark))).toBe(true)
})

it('are none where few hold them, or where a stretch is shorter than that', () => {
  expect(wordsOfMany(OWN, (mark) => common.has(mark))).toEqual([])
  const [first] = marksIn(SHARED)
  expect(wordsOfMany(SHARED, (mark) => mark === first)).toEqual([])
})
