/** Words that give a body a role: （责任单位：…）, 市商务局牵头, 按职责分工负责. */
const ROLE = /责任|牵头|负责|配合单位|参与单位|参加单位|配合[)）：:]|落实单位|分工/
/** Names of departments at the end of a list without a role: （市发展改革委、市商务局）. */
const BODY_END =
  /(局|委|办|厅|部|处|院|会|署|站|队|所|社|室|政府|单位|部门|中心|公司|集团|银行|分行|支行|机构|管委会|党组|园区|开发区|各[市县区镇乡][）〕)〔\u4e00-\u9fff]{0,8})$/
/** Lines of their own that name departments or a time: 牵头部门：, 责任单位:, 完成时限：. */
const ROLE_LINE =
  /^[（(〔【]?(牵头|责任|主要责任|第一责任|配合|参与|参加|协助|协同|落实|实施|承办|主办|协办|负责|主管|支持)(部门|单位|处室|科室|主体|领导|人|股室|机构)?([（(（及和、]?[\u4e00-\u9fff、]{0,10}[）)]?)?[：:]/
const TIME_LINE = /^[（(〔【]?(完成|时间|办结|整改|落实|推进)?(时限|时间|节点|期限|进度)(要求|安排|节点)?[：:]/

/** A paragraph that only names departments or a time for the measure above it. */
export function isRoleLine(words: string): boolean {
  if (words.length > 400) return false
  if (ROLE_LINE.test(words) || TIME_LINE.test(words)) return true
  return /^[（(〔]/.test(words) && closingRole(words) === 0
}

/** True where the words close with departments responsible for them: `…（责任单位:区财政局、商务局）。` */
export function namesResponsible(words: string): boolean {
  return closingRole(words) !== null || /(责任|牵头|主办|承办)(单位|部门|处室)[：:][^。；]{2,}/.test(words.slice(-300))
}

/** Where the closing parenthesis that names responsible departments opens, or null. */
export function closingRole(words: string): number | null {
  const closing = /[）)〕\]］】][。．.；;，,]?$/.exec(words)
  if (!closing) return null
  const open = openingOf(words, closing.index)
  if (open === null || closing.index - open < 4) return null
  const inside = words.slice(open + 1, closing.index)
  if (inside.length > 600) return null
  return ROLE.test(inside) || namesDepartments(inside) ? open : null
}

function namesDepartments(inside: string): boolean {
  if (/[。“”《]|以下简称|见附/.test(inside)) return false
  const names = inside.split(/[、，,；;]/)
  return (
    names.filter((name) => BODY_END.test(name.replace(/[（(〔][^）)〕]{0,20}[）)〕]$/, '').replace(/等$/, ''))).length >= names.length * 0.6
  )
}

/** The bracket that the one at `close` closes, of either width and any shape; nested ones are stepped over. */
function openingOf(words: string, close: number): number | null {
  let depth = 0
  for (let index = close; index >= Math.max(0, close - 1200); index -= 1) {
    const char = words.charAt(index)
    if ('）)〕]］】'.includes(char)) depth += 1
    else if ('（(〔[［【'.includes(char)) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return null
}
