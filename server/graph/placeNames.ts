import { zonesNamed } from '../reference/zones.ts'
import type { ResolvedJurisdiction } from '../resolution/types.ts'

/** The ways people write a place: 新乡市红旗区, 红旗区, 红旗; a zone also by its usual short names: 天津经开区, 经开区, 泰达. */
export function placeNames({ name, shortName, level }: ResolvedJurisdiction): readonly string[] {
  const zone = level === 'zone' ? zonesNamed(name)[0] : undefined
  const plain = shortName.length > 2 ? [shortName.replace(/(?:新区|自治[区州县]|[省市区县州旗])$/u, '')] : []
  return [...new Set([name, shortName, ...(zone ? [...zone.alias, ...zone.near] : plain)])]
}

/** The level suffix used before a department of the place: 区 for 红旗区; null for a zone. */
export function placeLevel({ level, name }: ResolvedJurisdiction): string | null {
  if (level === 'zone' || level === 'street' || level === 'national') return null
  return /(?:自治区|[省市区县州旗])$/u.exec(name)?.[0] ?? null
}
