import { describe, expect, it } from 'vitest'
import { read } from '../../../server/reading/read.ts'
import { placeAtStart } from '../../../server/reference/places.ts'
import { zonesNamed } from '../../../server/reference/zones.ts'
import { departmentsOf } from '../../../server/resolution/departments/draft.ts'
import { OwnTables } from '../../../server/resolution/departments/ownTables.ts'
import { DepartmentResolver } from '../../../server/resolution/departments/resolver.ts'
import { type JurisdictionResolution, jurisdictionOfPlace, jurisdictionOfZone, NATION } from '../../../server/resolution/jurisdictions.ts'
import { resolve } from '../../../server/resolution/resolve.ts'
import { readingOf } from '../../extraction/harness.ts'

function at(printed: string): JurisdictionResolution {
  if (printed === '全国') return { jurisdiction: NATION, place: null, zone: null, printed }
  const [zone] = zonesNamed(printed)
  if (zone !== undefined) return { jurisdiction: jurisdictionOfZone(zone), place: placeAtStart(zone.within)?.place ?? null, zone, printed }
  const place = placeAtStart(printed)?.place ?? null
  return { jurisdiction: place && jurisdictionOfPlace(place), place, zone: null, printed }
}

function resolver(
  printed: string,
  text = '',
  listed: readonly string[] = [],
  issuer: string | null = null,
  year: number | null = 2023,
): DepartmentResolver {
  const bodies = listed.map((full) => ({ full, span: { start: 0, end: 0 }, rule: 'member-lists', measure: null }))
  return new DepartmentResolver({
    where: at(printed),
    tables: new OwnTables(bodies, []),
    text,
    year,
    issuingDepartment: issuer,
    issuer,
  })
}

describe('the function line of a unit within a department', () => {
  it('is that of the department, which groups ask and its units not', () => {
    const offices = resolver('甘肃省', '', [], '甘肃省交通运输厅')
    const unit = offices.body('厅法规处')
    expect([unit.name, unit.line?.key, unit.status]).toEqual(['甘肃省交通运输厅法规处', 'transport', 'RESOLVED'])
    expect(departmentsOf([unit]).get(unit.id)?.askedAs).toEqual(['department@province'])
    const office = offices.body('甘肃省交通运输厅')
    expect(departmentsOf([office]).get(office.id)?.askedAs).toEqual(['transport@province', 'department@province'])
  })

  it('is none where nobody tells whose unit it is', () => {
    expect(resolver('甘肃省').body('法规处').line).toBeNull()
  })
})

describe('names lead to full names in the jurisdiction of the document', () => {
  it.each([
    ['红旗区', '区发改委', '红旗区发展和改革委员会', 'development-reform'],
    ['红旗区', '区税务局', '国家税务总局新乡市红旗区税务局', 'taxation'],
    ['红旗区', '红旗法院', '新乡市红旗区人民法院', 'court'],
    ['红旗区', '红旗公安分局', '新乡市公安局红旗分局', 'public-security'],
    ['红旗区', '市财政局', '新乡市财政局', 'finance'],
    ['天津市', '市发展改革委', '天津市发展和改革委员会', 'development-reform'],
    ['天津市', '市合作交流办', '天津市人民政府合作交流办公室', 'investment-cooperation'],
    ['天津市', '天津证监局', '中国证券监督管理委员会天津监管局', 'securities'],
    ['天津市', '人民银行天津分行', '中国人民银行天津分行', 'central-bank'],
    ['天津市滨海新区', '区委编办', '中共天津市滨海新区委员会机构编制委员会办公室', 'staffing'],
    ['天津市滨海新区', '市规自局滨海分局', '天津市规划和自然资源局滨海新区分局', 'natural-resources'],
    ['天津市滨海新区', '经开区管委会', '天津经济技术开发区管理委员会', 'zone-committee'],
    ['天津市滨海新区', '国家发改委', '国家发展和改革委员会', 'development-reform'],
    ['贵州省', '省人力资源社会保障厅', '贵州省人力资源和社会保障厅', 'human-resources'],
    ['昆明市', '寻甸县人民政府', '寻甸回族彝族自治县人民政府', 'government'],
    ['瑞昌市', '市监局', '瑞昌市市场监督管理局', 'market-regulation'],
    ['赣州市', '人行赣州市中支', '中国人民银行赣州市中心支行', 'central-bank'],
    ['遂宁市', '人行市中心支行', '中国人民银行遂宁市中心支行', 'central-bank'],
    ['宜春市', '人行宜春中支', '中国人民银行宜春市中心支行', 'central-bank'],
    ['红河哈尼族彝族自治州', '人行红河中心支行', '中国人民银行红河州中心支行', 'central-bank'],
    ['昆明市', '人民银行昆明市中心支行', '中国人民银行昆明中心支行', 'central-bank'],
    ['寻甸回族彝族自治县', '人行寻甸支行', '中国人民银行寻甸县支行', 'central-bank'],
    ['龙岩市', '国家金融监督管理总局龙岩监管分局', '国家金融监督管理总局龙岩监管分局', 'financial-supervision'],
    ['扬州市', '中共扬州市委', '中共扬州市委员会', 'party-committee'],
    ['扬州市', '中共扬州市委宣传部', '中共扬州市委员会宣传部', 'publicity'],
    ['扬州市', '扬州市委宣传部', '中共扬州市委员会宣传部', 'publicity'],
    ['扬州市', '市委办', '中共扬州市委员会办公室', 'party-office'],
    ['扬州市', '高邮市委办', '中共高邮市委员会办公室', 'party-office'],
    ['扬州市', '市委改革办', '中共扬州市委员会全面深化改革委员会办公室', 'reform-office'],
    ['广州市', '中共广州市天河区委统战部', '中共广州市天河区委员会统一战线工作部', 'united-front'],
    ['新疆维吾尔自治区', '新疆自治区市场监督管理局', '新疆维吾尔自治区市场监督管理局', 'market-regulation'],
    ['新疆维吾尔自治区', '新疆自治区党委政法委', '中共新疆维吾尔自治区委员会政法委员会', 'political-legal'],
    ['伊犁哈萨克自治州', '伊犁州财政局', '伊犁哈萨克自治州财政局', 'finance'],
    ['内蒙古自治区', '内蒙古自治区财政厅', '内蒙古自治区财政厅', 'finance'],
    ['江苏省', '人民银行南京分行', '中国人民银行南京分行', 'central-bank'],
    ['广元市', '市贸促会', '中国国际贸易促进委员会广元市委员会', 'trade-promotion'],
    ['广州市', '团市委', '共青团广州市委员会', 'youth-league'],
    ['甘肃省', '省政府办公厅〔省大数据管理局〕', '甘肃省人民政府办公厅', 'general-office'],
    ['遂宁市', '市法院', '遂宁市中级人民法院', 'court'],
    ['陇南市', '陇南经济开发区管委会', '陇南经济开发区管理委员会', 'zone-committee'],
    ['昆明市', '官渡区人民政府', '昆明市官渡区人民政府', 'government'],
    ['广元市', '市政务服务和资源交易中心', '广元市政务服务和资源交易中心', 'government-services'],
    ['广州市', '市政务服务数据管理局', '广州市政务服务数据管理局', 'government-services'],
    ['安徽省', '省数据资源局', '安徽省数据资源管理局', 'data'],
    ['合肥市', '市数据资源局', '合肥市数据资源局', 'data'],
    ['泰安市', '市通信发展办公室', '泰安市通信发展办公室', 'communications-admin'],
    ['全国', '发展改革委', '国家发展和改革委员会', 'development-reform'],
    ['全国', '全国工商联', '中华全国工商业联合会', 'industry-commerce-federation'],
  ])('%s: %s', (place, name, canonical, line) => {
    const draft = resolver(place).body(name)
    expect([draft.canonical, draft.line?.key, draft.status]).toEqual([canonical, line, 'RESOLVED'])
  })

  it('takes a division in brackets for no second name', () => {
    expect(resolver('全国').body('工业和信息化部（节能与综合利用司）').aliases).not.toContain('节能与综合利用司')
    expect(resolver('甘肃省').body('省政府办公厅〔省大数据管理局〕').aliases).toContain('省大数据管理局')
  })

  it('takes the document’s own lists first', () => {
    const own = resolver('天津经济技术开发区', '', [
      '规划和自然资源局',
      '建设和交通局',
      '滨海—中关村科技园区办公室',
      '党委办公室',
      '企业服务局',
    ])
    expect(['规自局', '建交局', '滨海-中关村科技园', '党委办'].map((name) => own.body(name).canonical)).toEqual([
      '规划和自然资源局',
      '建设和交通局',
      '滨海—中关村科技园区办公室',
      '党委办公室',
    ])
  })

  it('takes a listed name that is an abbreviation for the usual name', () => {
    const own = resolver('红旗区', '', ['发展改革委', '奇异事务局'])
    expect(['区发改委', '区发展改革委', '奇异事务局'].map((name) => own.body(name).canonical)).toEqual([
      '红旗区发展和改革委员会',
      '红旗区发展和改革委员会',
      '奇异事务局',
    ])
  })

  it('takes the word of level of a defined name for the place', () => {
    const text = `红河州优化营商环境行动方案
一、组织保障
（一）持续强化州优化营商环境领导小组办公室（以下简称领导小组办公室）统筹协调的工作机制，加强信息共享。
（二）领导小组办公室要对重点任务推进情况进行调度，及时解决问题。`
    const aliases = readingOf(text).aliases
    const where = { ...at('红河哈尼族彝族自治州'), printed: '红河州' }
    const own = new DepartmentResolver({
      where,
      tables: new OwnTables([], aliases),
      text,
      year: 2023,
      issuingDepartment: null,
      issuer: null,
    })
    expect(own.body('领导小组办公室').name).toBe('红河州优化营商环境领导小组办公室')
  })

  it('finds a zone of the place that no list holds by its words in the text', () => {
    const draft = resolver('红旗区', '各镇、办事处,区先进制造业开发区,区政府各有关部门:').body('红开区')
    expect(draft.canonical).toBe('红旗区先进制造业开发区')
  })
})

describe('what cannot be told stays visible', () => {
  it.each([
    // two lines call their departments so
    ['甘肃省', '省金融监管局', 'UNRESOLVED', 'financial-supervision'],
    ['红旗区', '新东投资公司', 'UNRESOLVED', null],
    ['绵阳市', '园区管委会', 'UNRESOLVED', 'zone-committee'],
    ['银川市', '五市市场监管局', 'UNRESOLVED', 'market-regulation'],
    ['甘肃省', '评审委员会', 'UNRESOLVED', null],
    ['安徽省', '办公室', 'UNRESOLVED', null],
    ['上海市', '中国铁路上海局', 'UNRESOLVED', null],
    ['天津市', '区财政局', 'UNRESOLVED', 'finance'],
    ['广州市', '团省委', 'UNRESOLVED', 'youth-league'],
  ])('%s: %s is %s', (place, name, status, line) => {
    const draft = resolver(place).body(name)
    expect([draft.status, draft.line?.key ?? null, draft.canonical]).toEqual([status, line, null])
    expect(draft.reason).not.toBeNull()
    expect(draft.id.startsWith('dept:?')).toBe(true)
  })
})

describe('a department that its place has one of is known, though nobody tells its full name', () => {
  it.each([
    ['昆明市', '市滇池管理局', 'dept:530100:滇池管理局', '昆明市滇池管理局', null],
    ['红旗区', '区金融局', 'dept:410702:金融局', '红旗区金融局', 'local-finance'],
    ['红旗区', '金融局', 'dept:410702:金融局', '红旗区金融局', 'local-finance'],
    ['红旗区', '服务业发展中心', 'dept:410702:服务业发展中心', '红旗区服务业发展中心', null],
    ['赣州市', '市委人才办', 'dept:360700:委人才办', '赣州市委人才办', 'organization'],
    ['天津经济技术开发区', '税务局', 'dept:天津经济技术开发区:税务局', '天津经济技术开发区税务局', 'taxation'],
    ['巴中市', '文旅新区管委会', 'dept:巴中市文旅新区:巴中市文旅新区管理委员会', '巴中市文旅新区管委会', 'zone-committee'],
    [
      '连云港市',
      '自贸试验区连云港片区管委会',
      'dept:自贸试验区连云港片区:自贸试验区连云港片区管理委员会',
      '自贸试验区连云港片区管委会',
      'zone-committee',
    ],
    ['石首市', '石首经济开发区', 'dept:石首经济开发区:石首经济开发区管理委员会', '石首经济开发区管委会', 'zone-committee'],
  ])('%s: %s is %s', (place, name, id, shown, line) => {
    const draft = resolver(place).body(name)
    expect([draft.status, draft.id, draft.name, draft.line?.key ?? null, draft.fullName]).toEqual(['RESOLVED', id, shown, line, null])
  })

  it('with the names that it may have in full', () => {
    expect(resolver('红旗区').body('区金融局').candidates).toEqual(['红旗区金融工作局', '红旗区金融服务局', '红旗区金融发展局'])
  })

  it('but not where the notice of a 街道 names its own', () => {
    expect(resolver('上海市闵行区', '', [], '闵行区古美路街道办事处').body('城市运行中心').status).toBe('UNRESOLVED')
  })
})

it('towns of a district are known by their names', () => {
  const hongkou = resolver('上海市虹口区')
  expect(hongkou.body('四川北路街道办事处').fullName).toBe('上海市虹口区四川北路街道办事处')
  expect(resolver('上海市松江区').body('泗泾镇').fullName).toBe('上海市松江区泗泾镇人民政府')
  expect(resolver('昆明市').body('泗泾镇').status).toBe('UNRESOLVED')
})

it('a text that tells no place leaves it open whose departments it names', () => {
  const nowhere = new DepartmentResolver({
    where: { jurisdiction: null, place: null, zone: null, printed: null },
    tables: new OwnTables([], []),
    text: '',
    year: null,
    issuingDepartment: null,
    issuer: null,
  })
  expect(nowhere.body('市财政局')).toMatchObject({
    status: 'UNRESOLVED',
    jurisdiction: null,
    reason: 'The document does not tell its place.',
    line: { key: 'finance' },
  })
})

describe('a name that the national list holds once', () => {
  const inPlace = (place: string | null, name: string) => resolver(place ?? '石岭市').body(name)

  it.each([
    // 石岭市 may be anywhere, and has a 城西区 of its own
    [null, '城西区人民政府'],
    [null, '城北区政府'],
    [null, '永丰县财政局'],
    [null, '永丰公安局'],
    [null, '望江街道办事处'],
    [null, '平安建设办'],
    // no district of another province is meant without its city
    ['台州市', '城西区人民政府'],
    // a town is not the county of its name
    ['安庆市', '望江街道办事处'],
    ['昆明市', '寻甸镇政府'],
    // a word of the name is not the county that is called so
    ['海东市', '平安建设办'],
    ['海东市', '平安办'],
    ['云浮市', '新兴产业办'],
    ['焦作市', '解放思想办'],
    ['广东省', '和平区财政局'],
  ])('in a document of %s does not place %s', (place, name) => {
    const { jurisdiction, status } = inPlace(place, name)
    expect([jurisdiction?.name ?? null, status]).toEqual([place, 'UNRESOLVED'])
  })

  it.each([
    [null, '西宁市城西区人民政府', '西宁市城西区'],
    [null, '昆明市财政局', '昆明市'],
    [null, '昆明供电局', '昆明市'],
    ['西宁市', '城西区人民政府', '西宁市城西区'],
    ['青海省', '城西区人民政府', '西宁市城西区'],
    ['上海市', '永丰县财政局', '永丰县'],
    ['安庆市', '望江公安局', '望江县'],
    ['云南省', '昆明乡村振兴局', '昆明市'],
    ['海东市', '平安公安局', '海东市平安区'],
    ['云浮市', '新兴市场监管局', '新兴县'],
    ['全国', '公安部办公厅', '全国'],
    ['全国', '城西区人民政府', '西宁市城西区'],
  ])('in a document of %s places %s', (place, name, found) => expect(inPlace(place, name).jurisdiction?.name).toBe(found))

  it('is no branch far from the department whose branch it is', () => {
    expect(resolver('昆明市').body('昆明市公安局寻甸分局').jurisdiction?.name).toBe('寻甸回族彝族自治县')
    expect(resolver('昆明市').body('昆明市公安局永丰分局').jurisdiction?.name).toBe('昆明市')
  })
})

it('an issuer that does not tell its place is that of its document alone', () => {
  const issuersOf = (number: string) => {
    const text = `市政府办公厅关于加强值守的通知\n${number}\n各部门：\n请认真做好值守工作。\n市政府办公厅\n2019年5月6日`
    return resolve(readingOf(text), { documents: [] }).issuers
  }
  const [[one], [other]] = [issuersOf('江岭市政办发〔2019〕35号'), issuersOf('石岭市政办发〔2019〕36号')]
  expect([one?.name, one?.status, one?.reason]).toEqual(['市政府办公厅', 'UNRESOLVED', 'The document does not tell its place.'])
  expect(one?.id).not.toBe(other?.id)
})

it('departments of unknown places are not one because two documents write them alike', () => {
  const bureauIn = (number: string) => {
    const text = `关于做好防汛工作的通知\n${number}\n一、主要任务\n1.加强巡查。排查隐患。（责任单位：县财政局，国家发展改革委）\n2022年5月6日`
    const { policy, departments } = resolve(read({ name: 'x', sha256: number, text }), { documents: [], asked: () => undefined })
    return { policy, ids: departments.map(({ department }) => department.id) }
  }
  const [one, other] = [bureauIn('岚政办函〔2022〕21号'), bureauIn('云政办函〔2022〕17号')]
  expect(one.ids).toEqual([`dept:?${one.policy.id}:县财政局`, 'dept:全国:国家发展和改革委员会'])
  expect([one.ids[1], other.ids[0]]).toEqual([other.ids[1], `dept:?${other.policy.id}:县财政局`])
  expect(one.policy.id).not.toBe(other.policy.id)
})

it('units of the issuing bureau are not those of the province', () => {
  const draft = resolver('吉林省', '', [], '吉林省交通运输厅').body('厅法规处')
  expect([draft.name, draft.status]).toEqual(['吉林省交通运输厅法规处', 'RESOLVED'])
  expect(resolver('安徽省').body('办公室').canonical).toBeNull()
})

describe('a department that a reform has ended', () => {
  const inYear = (year: number | null, name: string) => resolver('广州市', '', [], null, year).body(name)

  it.each([
    [2012, '市卫生局', '广州市卫生局', '卫生健康委员会'],
    [2012, '市工商局', '广州市工商行政管理局', '市场监督管理局'],
    [2017, '市卫生计生委', '广州市卫生和计划生育委员会', '卫生健康委员会'],
    [2015, '市法制办', '广州市人民政府法制办公室', '司法局（厅）'],
    [2012, '市农业局', '广州市农业局', '农业农村局'],
    [2023, '市农业局', '广州市农业农村局', undefined],
    [2023, '市市场监管局', '广州市市场监督管理局', undefined],
  ])('in %s %s is %s', (year, name, full, successor) => {
    const draft = inYear(year, name)
    expect([draft.canonical, draft.ended?.successor]).toEqual([full, successor])
  })

  it('stays in the function line of what it became', () => {
    expect(inYear(2012, '市工商局').line?.key).toBe(inYear(2023, '市市场监管局').line?.key)
  })

  it('has no full name where its short one may mean several, or none that is sure', () => {
    expect(['市旅游委', '市广电局'].map((name) => inYear(2012, name)).map(({ canonical, status }) => [canonical, status])).toEqual([
      [null, 'RESOLVED'],
      [null, 'RESOLVED'],
    ])
  })

  it('is told by a name that no place bears any more, where the document tells no year', () => {
    expect(inYear(null, '市农业局').canonical).toBe('广州市农业局')
    expect(inYear(null, '市规划局').ended ?? null).toBeNull()
  })

  it('is known for the whole country, too', () => {
    expect(resolver('全国', '', [], null, 2015).body('工商总局').ended).toMatchObject({ successor: '国家市场监督管理总局', until: 2018 })
  })
})

describe('one function line joins the levels', () => {
  it('区发改委, 市发展改革委 and 国家发改委 are three bodies of one line', () => {
    const bodies = [resolver('红旗区').body('区发改委'), resolver('天津市').body('市发展改革委'), resolver('全国').body('发展改革委')]
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(3)
    expect(new Set(bodies.map(({ line }) => line?.key))).toEqual(new Set(['development-reform']))
  })
})

describe('bodies close to an issuing bureau', () => {
  const ningxia = resolver('宁夏回族自治区', '', [], '宁夏回族自治区市场监管厅')

  it('takes the bureau, printed before its unit, once', () => {
    expect(ningxia.body('市场监管厅登记注册局').name).toBe('宁夏回族自治区市场监督管理厅登记注册局')
    expect(ningxia.body('登记注册局').id).toBe(ningxia.body('市场监管厅登记注册局').id)
  })

  it('is what 省局 and 局 mean', () => {
    const gansu = resolver('甘肃省', '由省局信息中心负责', [], '甘肃省药品监督管理局')
    expect(gansu.body('省局信息中心')).toMatchObject({ name: '甘肃省药品监督管理局信息中心', status: 'RESOLVED' })
    expect(gansu.body('省局法规处').name).toBe('甘肃省药品监督管理局法规处')
    // no 局 issued the notice
    expect(resolver('甘肃省').body('省局信息中心').status).toBe('UNRESOLVED')
    expect(resolver('甘肃省', '', [], '甘肃省财政厅').body('省局信息中心').status).toBe('UNRESOLVED')
    expect(gansu.body('省公路局').name).toBe('甘肃省公路局')
  })

  it('does not make units of those who issue the document with it, or of offices of other organisations', () => {
    const issuers = '吉林省水利厅、中国银行保险监督管理委员会吉林监管局、督查处'
    const jilin = new DepartmentResolver({
      where: at('吉林省'),
      tables: new OwnTables([], []),
      text: '',
      year: 2023,
      issuingDepartment: '吉林省水利厅',
      issuer: issuers,
    })
    const office = '中国银行保险监督管理委员会吉林监管局'
    expect(jilin.issuer(office)).toMatchObject({ id: jilin.body('吉林银保监局').id, name: office, status: 'RESOLVED' })
    expect(jilin.issuer('督查处').name).toBe('督查处')
    expect(jilin.body('法规处').name).toBe('吉林省水利厅法规处')
  })

  it('gives its units its full name, under whatever name it issues the document', () => {
    const [short, full] = ['宁夏自治区市场监管厅', '宁夏回族自治区市场监督管理厅'].map((issuer) =>
      resolver('宁夏回族自治区', '', [], issuer),
    )
    expect(short?.body('信用处').id).toBe(full?.body('信用处').id)
  })

  it('does not take a bureau of its line elsewhere for its unit', () => {
    expect(ningxia.body('宁东市场监管局')).toMatchObject({ id: 'dept:宁东能源化工基地:市场监管局', name: '宁东市场监管局' })
  })

  it('knows the office that issued the document by its short name', () => {
    const issuer = '吉安市工程建设项目审批制度改革领导小组办公室'
    expect(resolver('吉安市', '', [], issuer).body('市工改领导小组办公室')).toMatchObject({ name: issuer, status: 'RESOLVED' })
    expect(resolver('吉安市').body('市工改领导小组办公室').fullName).toBeNull()
  })

  it('knows each of its issuers, whatever its text calls them', () => {
    const issuers = '广元市建设项目招投标办公室、广元市奇异事务局'
    for (const name of ['市建设项目招投标办公室', '广元市奇异事务局'])
      expect(resolver('广元市', '', [], issuers).body(name)).toMatchObject({ name: expect.stringMatching(/^广元市/), status: 'RESOLVED' })
    expect(resolver('广元市', '', [], issuers).body('市另类事务局').fullName).toBeNull()
  })

  it('knows one name under whatever brackets and dashes', () => {
    const ids = ['自贸试验（经济合作）区管委会', '自贸试验（经济合作区）管委会', '磨憨-磨丁合作区管委会', '磨憨—磨丁合作区管委会'].map(
      (name) => resolver('昆明市').body(name).id,
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('knows the issuer by its short name, where others could bear it too', () => {
    const issuer = '新乡市政务服务和大数据管理局'
    expect(resolver('新乡市', '', [], issuer).body('市政务大数据局')).toMatchObject({ name: issuer, status: 'RESOLVED' })
    expect(resolver('新乡市').body('市政务大数据局').fullName).toBeNull()
  })
})

describe('usual names that differ by filling words alone', () => {
  const zhengzhou = (name: string, text = '') => resolver('郑州市', text).body(name)

  it('are those of one department, of which the short name does not tell the full one', () => {
    expect(zhengzhou('市政务办')).toMatchObject({ name: '郑州市政务办', fullName: null, status: 'RESOLVED' })
    expect(zhengzhou('市政务服务办公室').id).toBe(zhengzhou('市政务办').id)
    expect(zhengzhou('市政务服务管理办公室')).toMatchObject({ id: zhengzhou('市政务办').id, fullName: '郑州市政务服务管理办公室' })
  })

  it('are those of one centre, whether it trades 公共资源 or 资源', () => {
    expect(zhengzhou('市政务服务和资源交易中心').id).toBe(zhengzhou('市政务服务和公共资源交易中心').id)
    expect(zhengzhou('市公共资源交易中心').id).not.toBe(zhengzhou('市资源利用中心').id)
  })

  it('are two where one text uses both', () => {
    const text = '市城市管理和综合执法局、市城市管理综合执法局'
    expect(zhengzhou('市城市管理和综合执法局', text).id).not.toBe(zhengzhou('市城市管理综合执法局', text).id)
  })

  it('do not join names with another ending or another word', () => {
    expect(zhengzhou('市大数据局').id).not.toBe(zhengzhou('市大数据中心').id)
    expect(zhengzhou('市金融局').id).not.toBe(zhengzhou('市金融工作局').id)
  })
})

it('only units that lie within the issuing department are resolved', () => {
  const offices = resolver('甘肃省', '', [], '甘肃省交通运输厅')
  expect(offices.body('综规处')).toMatchObject({ name: '甘肃省交通运输厅综规处', fullName: null, status: 'RESOLVED' })
  expect(offices.body('执法监督局').status).toBe('UNRESOLVED')
  expect(resolver('甘肃省', '由厅执法监督局会同', [], '甘肃省交通运输厅').body('执法监督局').status).toBe('RESOLVED')
})

describe('a short name of a place that another province has', () => {
  it('is no place where it means a far county', () => {
    expect(resolver('上海市松江区').body('永丰街道').jurisdiction?.name).toBe('上海市松江区')
    expect(resolver('新乡市').body('平原示范区管委会').jurisdiction?.name).toBe('新乡市平原示范区')
  })

  it('is the place where that is near, or a city', () => {
    expect(resolver('吉安市').body('永丰公安局').jurisdiction?.name).toBe('永丰县')
    expect(resolver('新乡市').body('昆明供电局').jurisdiction?.name).toBe('昆明市')
  })
})

describe('a name that may be another one written short', () => {
  it.each([
    ['眉山市', '市规划自然资源局', null],
    ['昆明市', '市自然资源规划局', '昆明市自然资源和规划局'],
    ['上海市普陀区', '区规划资源局', '上海市普陀区规划和自然资源局'],
    ['贵州省', '省大数据局', null],
    ['郑州市', '市住房保障局', null],
    ['赣州市', '市行政审批局', '赣州市行政审批局'],
    ['上海市黄浦区', '区建管委', '上海市黄浦区建设和管理委员会'],
  ])('%s: the full name of %s is %s', (place, name, full) => {
    expect(resolver(place).body(name)).toMatchObject({ status: 'RESOLVED', fullName: full })
  })
})
