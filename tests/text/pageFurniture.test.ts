import { describe, expect, it } from 'vitest'
import { cleaned } from './cleaned.ts'

const PAGE = '各地要完善灌溉设施，提高蓄水能力，加强日常巡查，及时排除隐患，推广节水技术，降低用水定额，定期公开检查结果。'.repeat(6)
/** Pages that break in the middle of a sentence, with what is printed between them. */
const printed = (between: (page: number) => string) =>
  [1, 2, 3, 4].map((page) => `${PAGE}市水利局要在第${page}季度组织学校、社区开${between(page)}展活动。`).join('')

describe('what a page prints is taken off, and the sentence goes on', () => {
  it.each([
    ['numbers between dashes', (page: number) => `\n— ${page} —\n`],
    ['bare numbers', (page: number) => `\n${page}\n`],
    ['numbers of all pages', (page: number) => `\n${page} / 4\n`],
    ['a running head above bare numbers', (page: number) => `\n柳州市水利局文件\n${page}\n`],
    ['a running head below', (page: number) => `\n- ${page} -\n柳州市人民政府规章\n`],
  ])('%s', (_, between) => {
    expect(cleaned(printed(between)).text).toBe(printed(() => ''))
  })

  it.each([
    ['rows of a table', '序号任务责任单位\n1\n建设水库\n2\n建设渠道\n3\n推广节水'],
    ['figures on lines of their own', `${PAGE}\n3\n${PAGE}\n7\n${PAGE}\n12`],
    ['role lines that follow several pages by chance', [1, 2, 3].map((page) => `${PAGE}\n— ${page} —\n责任单位：市水利局`).join('\n')],
  ])('%s stay', (_, text) => {
    for (const line of text.split('\n').filter((words) => /^\d+$|^责任|^建设|^推广/.test(words))) expect(cleaned(text).text).toContain(line)
  })
})
