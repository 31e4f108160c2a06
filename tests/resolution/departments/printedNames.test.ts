import { describe, expect, it } from 'vitest'
import { fullNameFor, namesThatTell, printedName } from '../../../server/resolution/departments/printedNames.ts'
import { resolve } from '../../../server/resolution/resolve.ts'
import { readingOf } from '../../extraction/harness.ts'

const PLACE = '410702'
const printed = (full: string, short: string | null = null) => printedName(PLACE, 2023, full, short)
const asked = (name: string, alone: string | null = null) => ({ key: printedName(PLACE, 2023, name, null).key, name, alone })

describe('a short name means the full one that documents of its place print', () => {
  it.each([
    ['经科局', null, ['经济发展和科技信息化局'], '经济发展和科技信息化局'],
    ['教体文旅局', null, ['教育体育和文化旅游局', '教育局'], '教育体育和文化旅游局'],
    ['发改委', '发展和改革委员会', ['发展和改革委员会'], '发展和改革委员会'],
    ['金融局', null, ['金融工作局'], '金融工作局'],
    // a name that no list holds does not displace the usual one
    ['规划资源局', '规划和自然资源局', ['规划和自然资源管理局'], null],
    // several fit
    ['经科局', null, ['经济发展和科技信息化局', '经济和科学技术局'], null],
    // another function, another ending, a branch, another beginning
    ['市监局', '市场监督管理局', ['市政设施监督管理局'], null],
    ['经科局', null, ['经济和科学技术委员会'], null],
    ['公安局', null, ['公安分局'], null],
    ['经科局', null, ['县经济和科学技术局'], null],
  ])('%s (else %s) beside %j is %s', (name, alone, fulls, full) => {
    expect(
      fullNameFor(
        asked(name, alone),
        fulls.map((one) => printed(one)),
      ),
    ).toBe(full)
  })

  it('by a definition before all others, unless two documents define it differently', () => {
    const defined = printed('经济发展和科技信息化局', '经科局')
    expect(fullNameFor(asked('经科局'), [printed('经济和科学技术局'), defined])).toBe('经济发展和科技信息化局')
    expect(fullNameFor(asked('经科局'), [printed('经济和科学技术局', '经科局'), defined])).toBeNull()
  })

  it('of its own time and place', () => {
    const other = [printedName('410711', 2023, '经济和科学技术局', null), printedName(PLACE, 2012, '经济和科学技术局', null)]
    expect(fullNameFor(asked('经科局'), other)).toBeNull()
  })

  it('and never what a definition calls a group or an office of one document', () => {
    expect(printed('优化营商环境领导小组办公室', '领导小组办公室').short).toBeNull()
  })
})

const notice = (body: string) => `红旗区人民政府办公室关于印发重点工作方案的通知
红政办〔2023〕8号
各部门：
现将《重点工作方案》印发给你们，请认真贯彻执行。
${body}
红旗区人民政府办公室
2023年5月10日`

const DEFINES = notice(
  '一、经济发展和科技信息化局（以下简称经科局）统筹全区产业工作。\n二、加强服务。建立台账，按月通报。（责任单位：区经科局）',
)
const USES = notice('一、扩大投资。完善项目库，按月调度。（责任单位：区经科局）')

describe('what a document prints of names', () => {
  it('is told by its definitions, and depends on nothing else', () => {
    const alone = resolve(readingOf(DEFINES), { documents: [] }).names
    expect(alone.prints).toContainEqual({ key: '410702/now/经', full: '经济发展和科技信息化局', short: '经科局' })
    expect(resolve(readingOf(USES), { documents: [] }).names.asks).toEqual([{ key: '410702/now/经', name: '经科局', alone: null }])
    expect(resolve(readingOf(USES), { documents: [], names: alone.prints }).names.prints).toEqual(
      resolve(readingOf(USES), { documents: [] }).names.prints,
    )
  })

  it('names the departments of other documents', () => {
    const { prints } = resolve(readingOf(DEFINES), { documents: [] }).names
    const [learnt] = resolve(readingOf(USES), { documents: [], names: prints }).departments
    expect(learnt?.department).toMatchObject({ id: 'dept:410702:经济发展和科技信息化局', fullName: '红旗区经济发展和科技信息化局' })
    expect(learnt?.namedElsewhere).toBe(true)
    const [here] = resolve(readingOf(DEFINES), { documents: [] }).departments
    expect([here?.department.id, here?.namedElsewhere]).toEqual(['dept:410702:经济发展和科技信息化局', false])
  })

  it('is not the name of an issuer or of a list that is itself abbreviated', () => {
    const printsOf = (issuer: string) => {
      const text = `${issuer}关于加强服务的通知\n红发改〔2023〕8号\n一、完善台账，按月调度。\n${issuer}\n2023年5月10日`
      return resolve(readingOf(text), { documents: [] }).names.prints.map(({ full }) => full)
    }
    expect(printsOf('红旗区发展改革委')).toEqual([])
    expect(printsOf('红旗区市场监管局')).toEqual([])
    expect(printsOf('红旗区发展和改革委员会')).toEqual(['发展和改革委员会'])
    // no usual name is longer
    expect(printsOf('红旗区奇异事务局')).toEqual(['奇异事务局'])
    const issued = resolve(readingOf('红旗区发展改革委关于加强服务的通知\n一、按月调度。\n红旗区发展改革委\n2023年5月10日'), {
      documents: [],
    })
    expect(issued.issuers.map(({ id }) => id)).toEqual(['dept:410702:发展和改革委员会'])
  })

  it('keeps the ids that the department had without its full name', () => {
    const { prints } = resolve(readingOf(DEFINES), { documents: [] }).names
    const [before] = resolve(readingOf(USES), { documents: [] }).departments
    const [learnt] = resolve(readingOf(USES), { documents: [], names: prints }).departments
    expect(learnt?.department.formerIds).toContain(before?.department.id)
    expect(learnt?.department.formerIds).not.toContain(learnt?.department.id)
    // resolved by place and name: the id of a document that leaves it open
    expect(before?.department.formerIds).toEqual(['dept:?410702:经科局'])
  })

  it('is asked for only where it changes something', () => {
    const { prints, asks } = { prints: [printed('发展和改革委员会')], asks: [asked('发改委', '发展和改革委员会')] }
    expect(namesThatTell(asks, prints)).toEqual([])
    expect(namesThatTell([asked('经科局')], [printed('经济和科学技术局')])).toHaveLength(1)
  })
})
