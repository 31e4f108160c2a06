import type { JurisdictionResolution } from '../jurisdictions.ts'
import type { OwnTables } from './ownTables.ts'
import type { Home } from './whose.ts'

/** The context for resolving names in one document. */
export interface Surroundings {
  readonly where: JurisdictionResolution
  readonly tables: OwnTables
  readonly text: string
  readonly year: number | null
  /** Name of the issuer, if a department rather than a government issued the document: it may name its own units without a place. */
  readonly issuingDepartment: string | null
  /** Name of the issuer, as printed. */
  readonly issuer: string | null
}

/** These, with the document's own place. */
export interface Setting extends Surroundings {
  readonly home: Home
}

/** Adds the document's own place to its surroundings. */
export function settingOf(around: Surroundings): Setting {
  const { place, zone, printed, jurisdiction } = around.where
  return { ...around, home: { place, zone, printed, national: jurisdiction?.level === 'national' } }
}

/** 市委办公室、市政府办公室等5部门: those named. */
export const issuersIn = (name: string): readonly string[] =>
  name
    .replace(/等.{0,5}(?:部门|单位)$/, '')
    .split('、')
    .filter((each) => each !== '')
