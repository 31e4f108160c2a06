import { describe, expect, it } from 'vitest'
import { factsOf } from './harness.ts'

/** A notice of 2024-08-20 with these words at its end. */
function notice(words: string): string {
  return `某市人民政府关于加强水利工作的通知\n\n柳政发〔2024〕5号\n\n各区人民政府：\n\n现通知如下。\n\n一、建设水库。（市水利局负责）\n\n${words}\n\n柳州市人民政府\n2024年8月20日\n`
}

function inForce(words: string) {
  const { inForceFrom, inForceTo } = factsOf(notice(words))
  return [inForceFrom, inForceTo]
}

describe('the days on which a document is in force', () => {
  it.each([
    ['二、本通知自2024年9月1日起施行，有效期5年。', ['2024-09-01', '2029-08-31']],
    ['本通知自印发之日起施行，有效期两年。', ['2024-08-20', '2026-08-19']],
    ['该方案于印发之日起正式实施。', ['2024-08-20', null]],
    ['第三十条本政策自发布之日起实施，有效期五年。', ['2024-08-20', '2029-08-19']],
    ['以上政策措施自公布之日起实施，未特别注明时限的，有效期至2025年12月31日。', ['2024-08-20', '2025-12-31']],
    ['本办法自2024年10月1日起试行，试行期一年。', ['2024-10-01', '2025-09-30']],
    ['本清单自2024年10月1日起施行，试行期一年。', ['2024-10-01', '2025-09-30']],
    ['许可清单自2024年10月1日起施行。', [null, null]],
    ['本措施自2024年9月15日起执行，至2026年12月31日止。', ['2024-09-15', '2026-12-31']],
    ['本规定有效期6个月。', [null, '2025-02-19']],
    ['上述政策适用于所有企业，执行期限为2024年9月1日至2027年12月31日。', ['2024-09-01', '2027-12-31']],
    ['除第三条所列政策外，上述政策凡未写明期限的，执行期限为2024年9月1日至2027年12月31日。', ['2024-09-01', '2027-12-31']],
    ['除名单上的企业外，补贴政策执行期限为2024年9月1日至2027年12月31日。', [null, null]],
    ['本政策有效期自2024年9月1日至2026年8月31日。', ['2024-09-01', '2026-08-31']],
    ['本意见政策期限为2024年至2026年。', ['2024-01-01', '2026-12-31']],
    ['上述政策实施期限：2024—2025年。', ['2024-01-01', '2025-12-31']],
    ['本措施执行期限自2024年起至2027年。', ['2024-01-01', '2027-12-31']],
    ['本措施执行时间：2024年10月1日至2025年3月31日。', ['2024-10-01', '2025-03-31']],
    ['二、本次调整的最低工资标准自2024年10月1日起执行。', ['2024-10-01', null]],
    ['此次公布的收费目录清单从2024年10月1日起施行。', ['2024-10-01', null]],
    ['本办法自公布之日起30日后施行。', ['2024-09-19', null]],
    ['本规定自发布之日起满三十日后实施，有效期为5年。', ['2024-09-19', '2029-09-18']],
    ['本办法自2024年10月1日起暂行3年。', ['2024-10-01', '2027-09-30']],
    ['本措施自发布之日起施行，暂定2年。', ['2024-08-20', '2026-08-19']],
    ['本政策有效期3年，自印发之日起计算。', ['2024-08-20', '2027-08-19']],
    ['本办法施行期限为自2024年10月1日起5年。', ['2024-10-01', '2029-09-30']],
    ['本办法有效期5年（自2024年10月1日起至2029年9月30日止）。', ['2024-10-01', '2029-09-30']],
    ['本通知自2024年10月1日起至2029年9月30日有效。', ['2024-10-01', '2029-09-30']],
    ['本通知自2024年10月1日至2029年9月30日施行。', ['2024-10-01', '2029-09-30']],
    ['以上政策自2024年10月1日起执行，2026年12月31日终止。', ['2024-10-01', '2026-12-31']],
    ['本方案自2024年10月1日起实施，截止日期为2027年12月31日。', ['2024-10-01', '2027-12-31']],
    ['本政策措施执行至2026年12月31日。', [null, '2026-12-31']],
    ['本通知自印发之日起实施，有效期至2025年底。', ['2024-08-20', '2025-12-31']],
    ['本方案实施时间为2024年9月至2027年8月。', ['2024-09-01', '2027-08-31']],
    ['本通告自2024年10月1日0时起实行，有效期30天。', ['2024-10-01', '2024-10-30']],
    // the year is that of the signature
    ['本通知从11月1日起施行。', ['2024-11-01', null]],
    ['本办法自9月1日起正式实施，有效期2年。', ['2024-09-01', '2026-08-31']],
    ['以上政策从7月15日起执行。', ['2024-07-15', null]],
    ['本措施自明年1月1日起执行，有效期一年。', ['2025-01-01', '2025-12-31']],
    ['本通告于九月十日0时起实行。', ['2024-09-10', null]],
    // so far from the signature that it may be another year
    ['本通知从3月1日起施行。', [null, null]],
    // the notice is not what begins
    ['从11月1日起实行错峰上下班制度。', [null, null]],
    // the first day of the month ends on the last day of the month before
    ['本细则自2024年3月1日起施行，有效期1年。', ['2024-03-01', '2025-02-28']],
  ])('%s', (words, expected) => {
    expect(inForce(words)).toEqual(expected)
  })

  it.each([
    ['结合我市实际,决定从11月1日起,将我市最低月工资标准调整为1860元。', ['2024-11-01', null]],
    ['经市政府研究决定，自2024年10月1日起对收费标准予以调整。', ['2024-10-01', null]],
    ['现决定从9月1日起，在全市取消纸质证明。', ['2024-09-01', null]],
    ['国务院决定从9月1日起，在全国取消纸质证明。', [null, null]],
    ['经研究决定，从9月1日起试点城市扩大到10个。', [null, null]],
  ])('as decided in the preamble: %s', (words, expected) => {
    const { inForceFrom, inForceTo } = factsOf(notice('').replace('现通知如下。', words))
    expect([inForceFrom, inForceTo]).toEqual(expected)
  })

  it('takes the year of the number if nothing is dated', () => {
    const undated = notice('').replace('现通知如下。', '决定从11月1日起，将标准调整为10元。').replace('\n柳州市人民政府\n2024年8月20日', '')
    expect(factsOf(undated).inForceFrom).toBe('2024-11-01')
  })

  it.each([
    ['a licence', '许可证有效期为5年。'],
    ['an award that may be renewed', '三、有效期满当年可申请复核，复核通过的，有效期延长3年。'],
    ['a standard', '最低生活保障标准自2025年1月1日起执行。'],
    ['another document', '《某市节水办法》继续有效，其有效期延长至2026年10月31日。'],
    ['a contract', '合同有效期3年。'],
    ['a platform', '平台自2024年9月起试运行。'],
    ['a fair', '展会时间为2024年9月1日至2024年9月5日。'],
    ['what follows a rule of the document', '符合本办法规定的项目，自2024年9月1日起实施。'],
    ['a work', '工程自2024年9月1日起实施，至2026年8月31日止。'],
    ['an approval that lapses', '有效期届满未延续的，依法注销。'],
    ['what a measure says of itself', '二、落实减免政策，上述措施执行期限至2024年9月30日。'],
  ])('are not those of %s', (_, words) => {
    expect(inForce(words)).toEqual([null, null])
  })

  it.each([
    ['行动计划自印发之日起施行，有效期三年。', '节水三年行动计划（2024—2026年）', ['2024-08-20', '2027-08-19']],
    ['第二十条 办法自发布之日起施行。', '节水管理暂行办法', ['2024-08-20', null]],
    ['五、方案自公布之日起执行，有效期至2026年12月31日。', '节水实施方案', ['2024-08-20', '2026-12-31']],
    ['细则有效期5年。', '节水办法实施细则', [null, '2029-08-19']],
    // another document, or no word on its days
    ['条例自2024年9月1日起施行。', '节水条例宣传方案', [null, null]],
    ['方案自评估之日起执行。', '节水实施方案', [null, null]],
  ])('of a document named by its kind alone: %s', (words, issued, expected) => {
    const { inForceFrom, inForceTo } = factsOf(notice(words).replace('关于加强水利工作的通知', `关于印发《${issued}》的通知`))
    expect([inForceFrom, inForceTo]).toEqual(expected)
  })

  it.each([
    ['政策有效期为2024年9月1日至2025年8月31日。', ['2024-09-01', '2025-08-31']],
    ['试行期为2年，自印发之日起计算。', ['2024-08-20', '2026-08-19']],
    ['《柳州市节水办法》已经市政府常务会议通过，现予公布，自公布之日起30日后施行。', ['2024-09-19', null]],
    // under the title of a regulation
    ['（2024年7月1日柳州市第十五届人民代表大会常务委员会第五次会议通过 自2024年9月1日起施行）', ['2024-09-01', null]],
    ['现将《柳州市节水办法》印发给你们，请认真贯彻执行。', [null, null]],
  ])('may be in the opening: %s', (words, expected) => {
    const { inForceFrom, inForceTo } = factsOf(notice('特此通知。').replace('现通知如下。', words))
    expect([inForceFrom, inForceTo]).toEqual(expected)
  })

  it.each([
    ['某市人民政府办公厅秘书处2024年8月23日印发', '2024-08-23'],
    ['某市水利局办公室 2024年9月2日印发', '2024-09-02'],
    // the line on another document that the text ends with
    ['某市人民政府办公厅2019年3月5日印发', '2024-08-20'],
    ['公开方式：主动公开', '2024-08-20'],
  ])('begin with the day on which it was printed: %s', (line, expected) => {
    expect(factsOf(`${notice('本通知自印发之日起施行。')}${line}\n`).inForceFrom).toBe(expected)
  })

  it('are those that a notice gives to the document that it extends', () => {
    const extending = (title: string) =>
      factsOf(
        `${title}\n各区水利局：\n经评估，《某市节水办法》（柳水规〔2019〕3号）需继续实施，有效期延长至 2026年10月31日。\n柳州市水利局\n2024年8月20日\n`,
      )
    expect(extending('柳州市水利局关于延长《某市节水办法》有效期的通知').inForceTo).toBe('2026-10-31')
    expect(extending('柳州市水利局关于加强节水工作的通知').inForceTo).toBe(null)
  })

  it('are told by the document before they are by the record of the site', () => {
    const recorded = (words: string, last = '2030-01-01') => {
      const { inForceFrom, inForceTo } = factsOf(`名称：柳州市节水办法\n实施日期：2024-08-20\n失效日期：${last}\n${notice(words)}`)
      return [inForceFrom, inForceTo]
    }
    expect(recorded('本办法自2024年9月1日起施行，有效期5年。')).toEqual(['2024-09-01', '2029-08-31'])
    expect(recorded('本办法自2024年9月1日起施行。')).toEqual(['2024-09-01', '2030-01-01'])
    // the day of issue has to be worked out, and may be another than that of the signature
    expect(recorded('本办法自印发之日起施行，有效期5年。', '2029-09-01')).toEqual(['2024-08-20', '2029-09-01'])
    // a document may be ended before its time, but a record of a later end contradicts it
    expect(recorded('本办法自印发之日起施行，有效期5年。', '2026-06-01')).toEqual(['2024-08-20', '2026-06-01'])
    expect(recorded('本办法自印发之日起施行，有效期5年。', '2032-08-20')).toEqual(['2024-08-20', '2029-08-19'])
    expect(recorded('特此通知。')).toEqual(['2024-08-20', '2030-01-01'])
  })

  it('may stand as two dates in the record of a site above the text', () => {
    const { inForceFrom, inForceTo, date, title, issuer } = factsOf(
      [
        'GZ0320240034',
        '穗建规字〔2024〕5号',
        '2024年03月04日',
        '2029年03月03日',
        '广州市住房和城乡建设局',
        '广州市住房和城乡建设局关于进一步加强户籍家庭住房保障工作的通知',
        '穗建规字〔2024〕5号',
        '各区人民政府，市政府各部门、各直属机构：',
        '现就有关工作通知如下：',
        '一、住房租赁补贴标准',
        '（一）街道办事处（镇政府）受理申请时，应当告知申请家庭，并提出初审意见。',
        '广州市住房和城乡建设局',
        '2024年3月6日',
      ].join('\n'),
    )
    expect([inForceFrom, inForceTo, date]).toEqual(['2024-03-04', '2029-03-03', '2024-03-06'])
    expect([title, issuer]).toEqual(['广州市住房和城乡建设局关于进一步加强户籍家庭住房保障工作的通知', '广州市住房和城乡建设局'])
  })

  it('do not take the place of the signature where nobody signs by name', () => {
    const { date, inForceFrom } = factsOf(
      '穗民规字〔2025〕2号\n2025年06月01日\n2026年06月01日\n各区人民政府，市政府各部门、各直属机构：\n现公布标准。\n本通知有效期1年。\n2025年5月30日\n',
    )
    expect([date, inForceFrom]).toEqual(['2025-05-30', '2025-06-01'])
  })

  it.each([
    ['soon after its signature', '2024-08-28', '自发布之日起施行', '2024-08-28'],
    ['long after it', '2025-03-01', '自公布之日起施行', '2024-08-20'],
    ['but it speaks of its issue', '2024-08-28', '自印发之日起施行', '2024-08-20'],
  ])('begin with the day on which a site says that it was published %s', (_, published, words, from) => {
    const record = `索引号：001\n发布日期：${published}\n`
    expect(factsOf(record + notice(`二、本办法${words}。`)).inForceFrom).toBe(from)
  })

  it.each([
    ['补贴政策自2024年9月1日起实施。', '关于调整社会保险补贴标准的通知', '2024-09-01'],
    ['调整后的救助标准自2024年9月1日起执行。', '关于提高困难群众救助标准的通知', '2024-09-01'],
    // of another thing, and of what was
    ['补贴政策自2024年9月1日起实施。', '关于加强水利工作的通知', null],
    ['原补贴政策自2018年1月1日起实施。', '关于调整社会保险补贴标准的通知', null],
  ])('are those of what its title says it sets: %s', (words, title, from) => {
    const text = notice('').replace('关于加强水利工作的通知', title).replace('现通知如下。', words)
    expect(factsOf(text).inForceFrom).toBe(from)
  })

  it.each([
    ['《甲管理办法》和《乙评审规范》自2024年9月1日起施行。', '2024-09-01'],
    ['《甲管理办法》自2024年9月1日起施行。', '2024-09-01'],
    ['《丙实施条例》自2024年9月1日起施行。', null],
  ])('are those of the documents that its title issues: %s', (words, from) => {
    const text = notice(words).replace('关于加强水利工作的通知', '关于印发《甲管理办法》和《乙评审规范》的通知')
    expect(factsOf(text).inForceFrom).toBe(from)
  })
})
