import type { RoleName } from '../../domain/RoleMark.tsx'

/** The roles of two departments in a measure that names both. Each measure belongs to exactly one share. */
export const SHARES = ['ownLeads', 'otherLeads', 'bothLead', 'bothAnswer', 'takesPart'] as const
export type Share = (typeof SHARES)[number]

/** Counts as the API returns them: a measure that both lead counts in `leads` and in `ledBy`. */
interface Counts {
  readonly leads: number
  readonly ledBy: number
  readonly bothLead: number
  readonly bothAnswer: number
  readonly takesPart: number
}

/** The number of measures in each share; they add up to all measures. */
export const sharesOf = ({ leads, ledBy, bothLead, bothAnswer, takesPart }: Counts): Readonly<Record<Share, number>> => ({
  ownLeads: ledBy - bothLead,
  otherLeads: leads - bothLead,
  bothLead,
  bothAnswer,
  takesPart,
})

/** The share of a measure, from the strongest role of each department. */
export function shareOf(own: readonly (RoleName | null)[], other: readonly (RoleName | null)[]): Share {
  const [mine, theirs] = [strongest(own), strongest(other)]
  if (mine === 'LEAD' && theirs === 'LEAD') return 'bothLead'
  if (mine === 'LEAD') return 'ownLeads'
  if (theirs === 'LEAD') return 'otherLeads'
  return mine === 'SUPPORT' || theirs === 'SUPPORT' ? 'takesPart' : 'bothAnswer'
}

/** A department without a stated role counts as responsible, as in the counts. */
function strongest(roles: readonly (RoleName | null)[]): RoleName {
  if (roles.includes('LEAD')) return 'LEAD'
  return roles.some((role) => role !== 'SUPPORT' && role !== 'GUIDE') ? 'RESPONSIBLE' : 'SUPPORT'
}

/** The share with most measures; among equals the first. */
export const mainShare = (shares: Readonly<Record<Share, number>>): Share =>
  SHARES.reduce((best, share) => (shares[share] > shares[best] ? share : best))
