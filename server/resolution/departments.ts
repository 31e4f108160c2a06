import type { DepartmentMention, OpenEndedMention, Reading } from '../extraction/findings.ts'
import { type Draft, departmentsOf } from './departments/draft.ts'
import { ofDocument } from './departments/makeDraft.ts'
import { isShortForm, OwnTables } from './departments/ownTables.ts'
import { type DocumentNames, fullNameFor, type PrintedName } from './departments/printedNames.ts'
import { DepartmentResolver } from './departments/resolver.ts'
import { issuersIn } from './departments/surroundings.ts'
import { holdersOf, type JurisdictionResolution } from './jurisdictions.ts'
import type { DepartmentResolution, MinistryResolution, ResolvedDepartment, ResolvedJurisdiction } from './types.ts'

/** All mentions of departments in a document, resolved; the same department is the same object. */
export interface DepartmentsResolution {
  /** All that issued the document, in the order in which they are printed. */
  readonly issuers: readonly ResolvedDepartment[]
  readonly departments: readonly DepartmentResolution[]
  readonly ministries: readonly (readonly MinistryResolution[])[]
  readonly names: DocumentNames
  /** Every place of the departments and of the document, with the places around them, by id. */
  readonly jurisdictions: readonly ResolvedJurisdiction[]
}

/** Resolves every mention of a department, the issuer, and the ministries of upstream tasks. `document` is the id of the document. */
export function resolveDepartments(
  reading: Reading,
  where: JurisdictionResolution,
  document: string,
  printed: readonly PrintedName[] = [],
): DepartmentsResolution {
  const resolver = resolverOf(reading, where)
  const mentions = inOrder([...reading.departments, ...reading.openEnded])
  const asPrinted = mentions.map((mention) => ofDocument(draftOf(resolver, mention), document))
  const names = namesIn(resolver, reading, asPrinted)
  const learnt = asPrinted.map((draft) => learntName(draft, names.prints, printed))
  const drafts = asPrinted.map((draft, index) => {
    const full = learnt[index]?.full
    return full === undefined ? draft : resolver.named(draft, full)
  })
  const ministries = reading.upstreamTasks.map((task) =>
    task.ministries.map(({ surface }) => ({ surface, draft: resolver.ministry(surface) })),
  )
  const issuers = issuersIn(reading.policy.issuer?.value ?? '').map((name) => ofDocument(resolver.issuer(name), document))
  const all = [...issuers, ...drafts, ...ministries.flatMap((row) => row.map(({ draft }) => draft))]
  const departments = departmentsOf(all)
  const department = (draft: Draft) => departments.get(draft.id) as ResolvedDepartment
  return {
    issuers: [...new Set(issuers.map(department))],
    departments: mentions.map((mention, index) => {
      const draft = drafts[index] as Draft
      const addressees = draft.kind === 'collective' || draft.kind === 'open-ended' ? resolver.addressees(draft) : null
      const namedElsewhere = learnt[index]?.isElsewhere ?? false
      return { mention, department: department(draft), canonical: draft.canonical, addressees, namedElsewhere }
    }),
    ministries: ministries.map((row) => row.map(({ surface, draft }) => ({ surface, department: department(draft) }))),
    jurisdictions: withHolders([where.jurisdiction, ...all.map((draft) => draft.jurisdiction)]),
    names,
  }
}

/** The full names that the document prints anywhere, and the names that it abbreviates. */
function namesIn(resolver: DepartmentResolver, reading: Reading, drafts: readonly Draft[]): DocumentNames {
  const issuers = issuersIn(reading.policy.issuer?.value ?? '')
  const prints = [
    ...drafts.map(({ own }) => own?.prints ?? null),
    ...issuers.map((name) => resolver.printed(name, null)),
    ...reading.aliases.filter(({ kind }) => kind === 'defined').map(({ full, alias }) => resolver.printed(full, alias)),
    ...reading.listedDepartments.filter(({ full }) => !isShortForm(full)).map(({ full }) => resolver.printed(full, null)),
  ]
  return { prints: distinct(prints), asks: distinct(drafts.map(({ own }) => own?.asks ?? null)) }
}

/** Removes duplicates and sorts by text. */
function distinct<T>(entries: readonly (T | null)[]): readonly T[] {
  const found = new Map(entries.flatMap((entry) => (entry === null ? [] : [[JSON.stringify(entry), entry] as const])))
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry)
}

/** The full name of an abbreviated department: from the document's own text, or else from other documents of its place. */
function learntName({ own }: Draft, ours: readonly PrintedName[], all: readonly PrintedName[]) {
  const asks = own?.asks ?? null
  if (asks === null) return null
  const here = fullNameFor(asks, ours)
  const full = here ?? fullNameFor(asks, all)
  return full === null || full === asks.alone ? null : { full, isElsewhere: here === null }
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
 * The issuer if it is a department: 吉林省交通运输厅, 南京市应急管理局, the 吉林省医疗保障局 whose 办公室 signs. Null for governments, committees of zones and their
 * offices, which act for the whole place.
 */
function issuingDepartment(issuer: string | null): string | null {
  const first = (issuer?.split('、')[0] ?? '').replace(/(?<=[厅局])办公室$/, '')
  return /(?:厅|局|委员会|(?<![省市区县州旗党])委)$/.test(first) && !/(?:政府|管理委员会|办公厅|开发区.*)$|^中共/.test(first) ? first : null
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
