import { describe, expect, it } from 'vitest'
import { dayOf } from '../../server/extraction/dates.ts'
import { documentNumbersIn, orderInParentheses } from '../../server/extraction/documentNumber.ts'
import { titleKey } from '../../server/extraction/titleKey.ts'
import { typedNumber } from '../../server/extraction/typedNumber.ts'

describe('document numbers', () => {
  it.each([
    ['严格执行国办函〔2020〕129号及皖发改价格〔2021〕543号等文件', ['国办函〔2020〕129号', '皖发改价格〔2021〕543号']],
    ['市政办发电〔2021〕1号', ['市政办发电〔2021〕1号']],
    ['工信部企业函﹝2023﹞4 号', ['工信部企业函〔2023〕4号']],
    ['（京建发(2022)136号）', ['京建发〔2022〕136号']],
    ['芜市建〔2022〕030号', ['芜市建〔2022〕30号']],
    ['国务院令第755号', ['国务院令第755号']],
    ['云南省人大常委会公告〔十三届〕第75号', ['云南省人大常委会公告〔十三届〕第75号']],
    ['柳发改公告〔2024〕2号', ['柳发改公告〔2024〕2号']],
    ['广州市人民政府公告〔2024〕第3号', ['广州市人民政府公告2024年第3号']],
    ['GB 50268-2008', ['GB 50268-2008']],
    ['住房城乡建设部令第11号', ['住房和城乡建设部令第11号']],
    ['按照国家发展和改革委员会令第58号', ['国家发展和改革委员会令第58号']],
    ['国家发改委令2021年第45号', ['国家发展和改革委员会令2021年第45号']],
    ['《最低工资规定》（原劳动和社会保障部令第21号）', ['劳动和社会保障部令第21号']],
    ['拨打12345号热线，2023年第3期', []],
    ['于2022年印发第3号简报', []],
    ['共制作722号令牌', []],
    ['第12号令旗', []],
    ['1 关于城市规划建设管理规定的通知达市府发〔2000〕65号', ['达市府发〔2000〕65号']],
    ['关于加强粮食储备工作的意见 川府函〔1998〕12号', ['川府函〔1998〕12号']],
    ['关于调整收费标准的批复川价函〔1999〕3号', ['川价函〔1999〕3号']],
    // the cell before it
    ['按机具品目分档县农业农村局农办计财〔2021〕8号', ['农办计财〔2021〕8号']],
    ['每月80元县残联国发〔2015〕52号', ['国发〔2015〕52号']],
    ['市教育局浙政办发〔2020〕30号', ['浙政办发〔2020〕30号']],
    ['县委办发〔2019〕3号', ['县委办发〔2019〕3号']],
    ['市市监局发〔2020〕8号', ['市市监局发〔2020〕8号']],
    ['区医保局公告2023年第3号', ['区医保局公告2023年第3号']],
  ])('%s', (words, numbers) => {
    expect(documentNumbersIn(words).map(({ number }) => number)).toEqual(numbers)
  })

  it.each([
    ['国务院令第722号', ['国务院令722号', '国务院722号令', '国务院第722号令', '国令第722号', '中华人民共和国国务院令第 0722 号']],
    ['国办发〔2022〕30号', ['国办发[2022]30号', '国办发（2022）30号', '国办发﹝2022﹞第30 号', '2022年国办发第30号', '国办发2022年第30号']],
  ])('%s has one form in running text', (number, printed) => {
    for (const words of printed) {
      const text = `按照${words}要求`
      const found = documentNumbersIn(text)
      expect(found.map((one) => one.number)).toEqual([number])
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([words])
    }
  })

  it.each([
    ['（第722号）', '令第722号'],
    ['(722号令)', '令第722号'],
    ['（令第722号，以下简称《条例》）', '令第722号'],
    ['（第三批）', null],
    ['（第3期）', null],
    ['（12号楼）', null],
  ])('%s behind a title', (words, number) => {
    expect(orderInParentheses(words)).toBe(number)
  })
})

describe('a number with a long serial', () => {
  it.each([
    ['发文字号：院台经字第1145001234号', ['院台经字第1145001234号']],
    ['依据行政院112年4月11日院台科字第1121014543号函', ['院台科字第1121014543号']],
    ['身份证字第12号', []],
  ])('%s', (words, expected) => {
    expect(documentNumbersIn(words).map(({ number }) => number)).toEqual(expected)
  })
})

describe('a document number that somebody asks for', () => {
  it.each([
    '国办发〔2022〕30号',
    '国办发[2022]30号',
    '（国办发［２０２２］３０号）',
    '國辦發〔2022〕30號',
    '2022年国办发第30号',
    '国办发2022-30',
    '国办发〔2022〕030',
    '文号：国办发 2022 30',
  ])('%s', (words) => {
    expect(typedNumber(words)).toEqual({ kind: 'number', number: '国办发〔2022〕30号' })
  })

  it.each(['722号令', '令第722号', '第722号令', '第722号', '令722号'])('%s leaves the issuer open', (words) => {
    expect(typedNumber(words)).toEqual({ kind: 'order', ending: '令第722号' })
  })

  it.each(['优化营商环境条例', '722', '12号', '2022年30号', '第三号', ''])('%s is none', (words) => {
    expect(typedNumber(words)).toBeNull()
  })
})

describe('days', () => {
  it.each([
    ['2023 年1 月11 日', '2023-01-11'],
    ['二〇二三年三月十日', '2023-03-10'],
    ['2020-06-30', '2020-06-30'],
    ['2023年3月23', '2023-03-23'],
    ['2023年2月30日', null],
    ['2023年6月', null],
  ])('%s', (words, day) => {
    expect(dayOf(words)).toBe(day)
  })
})

describe('years that are counted from 1912', () => {
  it.each([
    ['中華民國114年9月12日', '2025-09-12'],
    ['民国99年1月1日', '2010-01-01'],
    ['114年9月12日', null],
  ])('%s', (words, day) => {
    expect(dayOf(words)).toBe(day)
  })
})

describe('keys of titles', () => {
  it.each([
    ['国务院关于印发“十四五”市场监管现代化规划的通知', '“十四五”市场监管现代化规划'],
    ['天津市人民政府办公厅关于印发《甲实施方案》的通知', '甲实施方案（试行）'],
    ['扎实稳住经济的一揽子政策措施', '扎实稳住经济一揽子政策措施'],
    ['中华人民共和国反垄断法', '反垄断法'],
    ['中华人民共和国市场主体登记管理条例实施细则', '市场主体登记管理条例实施细则'],
    ['国务院城市道路管理条例', '城市道路管理条例'],
  ])('%s and %s are one', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other))
  })

  it('keeps a draft and what was issued after it apart', () => {
    expect(titleKey('甲市供水管理办法（征求意见稿）')).not.toBe(titleKey('甲市供水管理办法'))
    expect(titleKey('甲市供水管理办法（试行）')).toBe(titleKey('甲市供水管理办法'))
  })

  it('keeps the places of two documents apart', () => {
    expect(titleKey('优化营商环境条例')).not.toBe(titleKey('天津市优化营商环境条例'))
    expect(titleKey('中华人民共和国国务院组织法')).toBe(titleKey('国务院组织法'))
  })
})
