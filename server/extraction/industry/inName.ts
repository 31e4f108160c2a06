import type { RuleContext } from '../rule.ts'

/** 局, 厅 … that make the words before them the name of a body: 市农业农村局, 工业和信息化部门, 餐饮行业协会. */
const BODY_BEHIND =
  /^[\u4e00-\u9fff]{0,8}?(?:局|厅|委员会|管委会|委(?![托派员])|部门|部(?=[、，,）)；;])|办(?=[、，,）)；;])|办公室|处(?=[、，,）)；;])|科(?=[、，,）)；;])|协会|学会|商会|联合会|工商联|集团|公司|大学|学院|学校|小学|中学|幼儿园|研究院|研究所|分行|支行|分局|支队|大队|监管局|税务局|法院|检察院|领导小组|指挥部|专班)/u
/** 农业银行, 工业园: the industry's name is part of another name. */
const NAME_BEHIND = /^(?:银行|园区?|园(?=[、，,。；）)])|大厦|大道|路(?=[、，,。；）)])|街道|广场|城(?=[、，,。；）)建核]))/u

/** Why a word names no industry where it stands, or null where it does. */
export function nameReason(context: RuleContext, start: number, end: number): string | null {
  const behind = context.folded.slice(end, end + 12)
  if (BODY_BEHIND.test(behind)) return 'part of the name of a body'
  if (NAME_BEHIND.test(behind)) return 'part of a name'
  return inDepartment(context, start) ? 'part of the name of a department' : null
}

const DEPARTMENT_OFFSETS = new WeakMap<object, ReadonlySet<number>>()

function inDepartment(context: RuleContext, offset: number): boolean {
  const { departments } = context.earlier
  let offsets = DEPARTMENT_OFFSETS.get(departments)
  if (!offsets) {
    offsets = new Set(departments.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, step) => span.start + step)))
    DEPARTMENT_OFFSETS.set(departments, offsets)
  }
  return offsets.has(offset)
}
