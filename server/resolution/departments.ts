import type { DepartmentMention, OpenEndedMention, Reading } from '../extraction/findings.ts'
import { type Draft, departmentsOf } from './departments/draft.ts'
import { OwnTables } from './departments/ownTables.ts'
import { DepartmentResolver } from './departments/resolver.ts'
import { holdersOf, type JurisdictionResolution } from './jurisdictions.ts'
import type { DepartmentResolution, MinistryResolution, ResolvedDepartment, ResolvedJurisdiction } from './types.ts'

/** All departments of a document, led to departments; the same department is the same object. */
export interface DepartmentsResolution {
  readonly issuer: ResolvedDepartment | null
  readonly departments: readonly DepartmentResolution[]
  readonly ministries: readonly (readonly MinistryResolution[])[]
  /** Every place that the departments serve and the document holds in, with the places around them, by id. */
  readonly jurisdictions: readonly ResolvedJurisdiction[]
}

/** Leads every mention of a department, the issuer and the ministries of upper tasks to departments. */
export function resolveDepartments(reading: Reading, where: JurisdictionResolution): DepartmentsResolution {
  const resolver = resolverOf(reading, where)
  const mentions = inOrder([...reading.departments, ...reading.openEnded])
  const drafts = mentions.map((mention) => draftOf(resolver, mention))
  const ministries = reading.upstreamTasks.map((task) =>
    task.ministries.map(({ surface }) => ({ surface, draft: resolver.ministry(surface) })),
  )
  const issuer = reading.policy.issuer === null ? null : resolver.issuer(reading.policy.issuer.value)
  const all = [...(issuer === null ? [] : [issuer]), ...drafts, ...ministries.flatMap((row) => row.map(({ draft }) => draft))]
  const departments = departmentsOf(all)
  const department = (draft: Draft) => departments.get(draft.id) as ResolvedDepartment
  return {
    issuer: issuer === null ? null : department(issuer),
    departments: mentions.map((mention, index) => {
      const draft = drafts[index] as Draft
      const addressees = draft.kind === 'collective' || draft.kind === 'open-ended' ? resolver.addressees(draft) : null
      return { mention, department: department(draft), canonical: draft.canonical, addressees }
    }),
    ministries: ministries.map((row) => row.map(({ surface, draft }) => ({ surface, department: department(draft) }))),
    jurisdictions: withHolders([where.jurisdiction, ...all.map((draft) => draft.jurisdiction)]),
  }
}

function resolverOf(reading: Reading, where: JurisdictionResolution): DepartmentResolver {
  const date = reading.policy.date?.value ?? reading.policy.published?.value ?? null
  return new DepartmentResolver({
    where,
    tables: new OwnTables(reading.listedDepartments, reading.aliases),
    text: reading.outline.text.text,
    year: date === null ? null : Number(date.slice(0, 4)),
    issuingDepartment: issuingDepartment(reading.policy.issuer?.value ?? null),
    issuer: reading.policy.issuer?.value ?? null,
  })
}

/**
 * 吉林省交通运输厅, 南京市应急管理局, the 吉林省医疗保障局 whose 办公室 signs; governments, committees of zones and their offices speak
 * for the whole place.
 */
function issuingDepartment(issuer: string | null): string | null {
  const first = (issuer?.split('、')[0] ?? '').replace(/(?<=[厅局])办公室$/, '')
  return /(?:厅|局|委员会)$/.test(first) && !/(?:政府|管理委员会|办公厅|开发区.*)$|^中共/.test(first) ? first : null
}

type Mention = DepartmentMention | OpenEndedMention

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((one, other) => Number(one.measure) - Number(other.measure) || one.span.start - other.span.start)
}

function draftOf(resolver: DepartmentResolver, mention: Mention): Draft {
  if (!('name' in mention)) return resolver.group(mention.surface, 'open-ended')
  return mention.collective ? resolver.group(mention.name, 'collective') : resolver.body(mention.name)
}

function withHolders(places: readonly (ResolvedJurisdiction | null)[]): readonly ResolvedJurisdiction[] {
  const found = new Map<string, ResolvedJurisdiction>()
  for (const place of places) {
    if (place === null) continue
    for (const one of [place, ...holdersOf(place)]) if (!found.has(one.id)) found.set(one.id, one)
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
