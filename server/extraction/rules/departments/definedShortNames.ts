import { ARTICLE_MARK } from '../../../text/unitMarks.ts'
import { endsAsDepartment } from '../../departments/ownNames.ts'
import type { AliasDefinition } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'

/** （以下简称省工改办）, (以下简称“市营商办”), （下称经开区）. */
const DEFINITION = /[（(](?:以下|下)?(?:简称|统称|称)(?:为)?[：:]?["“「]?(?<alias>[\p{Script=Han}A-Z—-]{2,16})["”」]?[）)]/gu
/** The name before it, which may itself contain brackets: 中国（河南）自由贸易试验区. */
const NAME_BEFORE = /(?:[\p{Script=Han}“”·—-]{1,16}[（(]\p{Script=Han}{1,10}[）)])?[\p{Script=Han}“”·—-]{4,50}$/u
const LONGEST = 80
/** Words of the sentence before the name: 由市优化营商环境工作领导小组办公室（以下简称…）牵头, 进一步强化省…领导小组办公室, 国家药监局组成国家组织…小组. */
const LEAD =
  /^.*(?:由|成立|设立|组建|组成|建立|强化|推动|推进|依托|通过|发挥|报送|会同|授权|委托|指定|以)(?=全?[省市区县州]|自治区|国家|国务院|中国|\p{Script=Han}{2,3}[省市区县州])/u
/** The article that the name opens, or a clause about it: 第五条 上海市科学技术委员会（以下简称“市科委”）, 对事故负有主要责任的杏儿沟煤业有限责任公司. */
const BEFORE_NAME = new RegExp(`^${ARTICLE_MARK}|^.*的(?=..)`, 'u')
/** Platforms, systems and classes of departments are not departments. */
const NO_BODY = /(?:平台|系统)$|^(?:市场监管|各)/

/** Reads short names of departments and zones that the document defines. */
export const definedShortNames: Rule = {
  name: 'defined-short-names',
  does: 'Reads short names that the document defines for a department or zone: …（以下简称…）.',
  doesInChinese: '读取文件为部门或园区规定的简称：…（以下简称…）。',
  examples: ['省工程建设项目审批制度改革工作领导小组办公室（以下简称省工改办）'],
  find({ outline, text, measureAt }) {
    const refused: Refusal[] = []
    const aliases: AliasDefinition[] = [...outline.text.folded.matchAll(DEFINITION)].flatMap((match) => {
      const name = NAME_BEFORE.exec(outline.text.folded.slice(Math.max(0, match.index - LONGEST), match.index))?.[0] ?? ''
      const full = name.replace(LEAD, '').replace(BEFORE_NAME, '')
      const alias = match.groups?.alias ?? ''
      const start = match.index - full.length
      const span = { start, end: match.index + match[0].length }
      if (!endsAsDepartment(full) || !endsAsDepartment(alias) || NO_BODY.test(full)) {
        refused.push({ span, reason: 'a short name, but not of a department or zone' })
        return []
      }
      const printed = text.slice(start, start + full.length)
      return [{ span, rule: this.name, measure: measureAt(start)?.id ?? null, full: printed, alias, kind: 'defined' as const }]
    })
    return { aliases, refused }
  },
}
