import { implausible } from '../../extraction/departments/plausible.ts'
import type { DepartmentMention } from '../../extraction/findings.ts'
import type { AlarmRule } from '../alarm.ts'

export const nameImplausible: AlarmRule = {
  kind: 'NAME_IMPLAUSIBLE',
  does: 'A department name is implausible: it is too long, or it contains a task.',
  examples: ['责任单位：结合实际加快制定', '责任单位：中国某某银行某某省分行营业部负责对接的项目单位'],
  find: ({ departments }) => departments.filter((mention) => !mention.collective && isImplausible(mention)).map(({ span }) => span),
}

/** 中国人民银行克拉玛依市中心支行 has fifteen characters; longer ones are probably two names, or a sentence. */
const LONGEST = 24

function isImplausible({ surface, name }: DepartmentMention): boolean {
  const words = surface.replaceAll(/\s+/g, '')
  return name.length > LONGEST || implausible(words) !== null
}
