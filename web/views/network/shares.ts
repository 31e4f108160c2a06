import type { RoleName } from '../../domain/RoleMark.tsx'

/** The roles of two departments in a measure that names both. Each measure has exactly one share. */
export const SHARES = ['ownLeads', 'otherLeads', 'bothLead', 'bothAnswer', 'takesPart'] as const
export type Share = (typeof SHARES)[number]

/** Counts as the API tells them: a measure that both lead is in `leads` and in `ledBy`. */
interface Counts {
  readonly leads: number
  readonly ledBy: number
  readonly bothLead: number
  readonly bothAnswer: number
  readonly takesPart: number
}

/** The measures of each share; together they are all. */
export const sharesOf = ({ leads, ledBy, bothLead, bothAnswer, takesPart }: Counts): Readonly<Record<Share, number>> => ({
  ownLeads: ledBy - bothLead,
  otherLeads: leads - bothLead,
  bothLead,
  bothAnswer,
  takesPart,
})

/** The share of a measure, by the strongest role of either. */
export function shareOf(own: readonly (RoleName | null)[], other: readonly (RoleName | null)[]): Share {
  const [mine, theirs] = [strongest(own), strongest(other)]
  if (mine === 'LEAD' && theirs === 'LEAD') return 'bothLead'
  if (mine === 'LEAD') return 'ownLeads'
  if (theirs === 'LEAD') return 'otherLeads'
  return mine === 'SUPPORT' || theirs === 'SUPPORT' ? 'takesPart' : 'bothAnswer'
}

/** A naming without a role counts as one that answers, as in the counts. */
function strongest(roles: readonly (RoleName | null)[]): RoleName {
  if (roles.includes('LEAD')) return 'LEAD'
  return roles.some((role) => role !== 'SUPPORT' && role !== 'GUIDE') ? 'RESPONSIBLE' : 'SUPPORT'
}

/** The share with the most measures; of equal ones the first. */
export const mainShare = (shares: Readonly<Record<Share, number>>): Share =>
  SHARES.reduce((best, share) => (shares[share] > shares[best] ? share : best))
