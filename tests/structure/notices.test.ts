import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { noticesIn, read } from '../../server/reading/read.ts'

const BODY = [
  '为深入贯彻党中央、国务院关于深化“放管服”改革、优化营商环境的决策部署，加快打造市场化、法治化、国际化营商环境，结合实际，制定本方案。',
  '一、重点任务',
  '（一）优化企业开办服务。推行企业开办全程网上办，压缩办理时间，减少申请材料，提升集成服务质效。（责任单位：市市场监管局）',
  '（二）提升纳税服务水平。拓展网上办税范围，简化办税流程，推动税费优惠政策直达快享，减轻企业负担。（责任单位：市税务局）',
].join('\n')

const notice = (head: string) => `${head}\n各县（市、区）人民政府，市直各部门：\n${BODY}`
const PINGLIANG = '平凉市人民政府办公室关于优化营商环境的通知\n平政办发〔2023〕51号'
const LONGNAN = '陇南市人民政府办公室关于提升服务质效的通知\n陇政办发〔2023〕44号'

const source = (text: string) => plainDocument('two.txt', new TextEncoder().encode(text))
const numbersIn = (text: string) => noticesIn(source(text)).map((one) => read(one).policy.documentNumber?.value)

describe('a file with several notices is as many documents', () => {
  it.each([
    ['with a title and a number of their own', [PINGLIANG, LONGNAN]],
    [
      'with the number above the title',
      [
        '平政办发〔2023〕51号\n平凉市人民政府办公室关于优化营商环境的通知',
        '陇政办发〔2023〕44号\n陇南市人民政府办公室关于提升服务质效的通知',
      ],
    ],
    [
      'collected, with numbered headings',
      [
        '9. 平凉市人民政府办公室关于优化营商环境的通知（2023年5月22日）\n平政办发〔2023〕51号',
        '10. 陇南市人民政府办公室关于提升服务质效的通知（2023年4月21日）\n陇政办发〔2023〕44号',
      ],
    ],
  ])('%s', (_what, heads) => {
    expect(numbersIn(heads.map(notice).join('\n'))).toEqual(['平政办发〔2023〕51号', '陇政办发〔2023〕44号'])
  })

  it('behind the signature of the one before, without a number', () => {
    const heads = ['东港市人民政府办公室关于优化营商环境的通知', '西港市应急管理局关于提升服务质效的通知']
    const text = heads.map((head) => `${notice(head)}\n${head.replace(/关于.*/u, '')}\n2024年4月8日`).join('\n')
    expect(noticesIn(source(text)).map((one) => read(one).policy.issuer?.value)).toEqual(['东港市人民政府办公室', '西港市应急管理局'])
  })

  it('even where one of them is a heading alone (兰政办发〔2023〕37号, its text left out)', () => {
    const heads = [
      notice('9. 平凉市人民政府办公室关于优化营商环境的通知（2023年5月22日）\n平政办发〔2023〕51号'),
      '10. 兰州市人民政府办公室关于优化消费营商环境的通知（2023年2月28日）\n兰政办发〔2023〕37号',
      notice('11. 庆阳市人民政府办公室关于提升服务质效的通知（2023年2月10日）\n庆政办发〔2023〕11号'),
    ]
    expect(numbersIn(heads.join('\n'))).toEqual(['平政办发〔2023〕51号', '兰政办发〔2023〕37号', '庆政办发〔2023〕11号'])
  })

  it('together they are the whole text, each with its own name and digest', () => {
    const text = `${notice(PINGLIANG)}\r\n${notice(LONGNAN)}`
    const notices = noticesIn(source(text))
    expect(notices.map(({ name }) => name)).toEqual(['two.txt#1', 'two.txt#2'])
    expect(notices.map((one) => one.text).join('')).toBe(text)
    expect(new Set(notices.map(({ sha256 }) => sha256)).size).toBe(2)
  })

  it('the answer for the file is one, with offsets in the file, one entry for a document that both cite, and the first as its policy', () => {
    const cited = '（三）落实《优化营商环境条例》，支持人工智能产业，新增平台10家。'
    const file = source(`${notice(PINGLIANG)}\n${cited}\n${notice(LONGNAN)}\n${cited}`)
    const answer = filePrediction(file)
    expect(answer.source).toBe('two.txt')
    expect(answer.policy.documentNumber).toBe('平政办发〔2023〕51号')
    expect(answer.measures).toHaveLength(6)
    expect(new Set(answer.measures.map(({ id }) => id)).size).toBe(6)
    for (const { start, end, text } of answer.measures) expect(file.text.slice(start, end)).toBe(text)
    for (const { start, end, surface } of [...answer.measures.flatMap(({ departments }) => departments), ...answer.targets])
      expect(file.text.slice(start, end)).toBe(surface)
    const [, , third, , , last] = answer.measures.map(({ id }) => id)
    expect(answer.citations.map(({ title, inMeasures }) => [title, inMeasures])).toEqual([['优化营商环境条例', [third, last]]])
    expect(answer.targets.map(({ measure }) => measure)).toEqual([third, last])
    expect(answer.industries.map(({ name }) => name)).toEqual(['人工智能'])
  })

  it('read as one, it is the first: nothing of the others is laid to its number', () => {
    const { policy, outline, departments, citations } = read(
      source(`${notice(PINGLIANG)}\n${notice(LONGNAN)}\n落实《甘肃省优化营商环境条例》。`),
    )
    expect(policy.documentNumber?.value).toBe('平政办发〔2023〕51号')
    expect([outline.measures.length, departments.length, citations.length]).toEqual([2, 2, 0])
  })
})

describe('one document', () => {
  it.each([
    ['a notice', notice(PINGLIANG)],
    [
      'the scrap of another before its heading',
      `（此件公开发布）\n${notice('2. 平凉市人民政府办公室关于优化营商环境的通知（2023年5月22日）\n平政办发〔2023〕51号')}`,
    ],
    [
      'a notice with a plan',
      `${PINGLIANG}\n各县（市、区）人民政府：\n现将《平凉市优化营商环境方案》印发给你们，请认真贯彻执行。\n2023年5月22日\n平凉市优化营商环境方案\n${BODY}`,
    ],
    ['its number printed twice', `${notice(PINGLIANG)}\n附件\n平凉市优化营商环境任务清单\n平政办发〔2023〕51号\n${BODY}`],
    [
      'a list of documents',
      `${notice(PINGLIANG)}\n附件\n政策目录\n国务院关于优化政务服务的意见\n国发〔2022〕12号\n国务院办公厅关于降低成本的意见\n国办发〔2022〕30号`,
    ],
  ])('%s', (_what, text) => {
    const one = source(text)
    expect(noticesIn(one)).toEqual([one])
  })
})
