import type { Relationship } from 'neo4j-driver'
import type { RelationshipTypeName } from '../../graph/model.ts'
import { STATUSES } from '../../graph/nodeTypes.ts'
import { flag, number, text, texts, word } from '../../graph/properties.ts'
import { ROLES } from '../../lexicon/roles.ts'
import { DIRECTIONS } from '../../wording/resemblance.ts'
import type { RelationRecord, SameWords } from './records.ts'

/** Converts a relationship of the driver to a plain record; `from` and `to` are the stable ids of its ends. */
export function relationRecord(relation: Relationship, from: string, to: string): RelationRecord {
  const stored = relation.properties
  return {
    id: text(stored, 'id') ?? `${from}|${relation.type}|${to}`,
    type: relation.type as RelationshipTypeName,
    from,
    to,
    quote: text(stored, 'quote'),
    start: number(stored, 'start'),
    end: number(stored, 'end'),
    line: number(stored, 'line'),
    rule: text(stored, 'rule'),
    as: text(stored, 'as'),
    status: word(stored, 'status', STATUSES) ?? 'RESOLVED',
    reason: text(stored, 'reason'),
    candidates: texts(stored, 'candidates'),
    role: word(stored, 'role', ROLES),
    collective: flag(stored, 'collective'),
    standing: flag(stored, 'standing'),
    statedBy: text(stored, 'statedBy'),
    ...(relation.type === 'RESEMBLES' ? { sameWords: sameWords(stored) } : {}),
  }
}

function sameWords(stored: Relationship['properties']): SameWords {
  return {
    share: number(stored, 'share') ?? 0,
    direction: word(stored, 'direction', DIRECTIONS),
    there: {
      document: text(stored, 'statedThere') ?? '',
      quote: text(stored, 'quoteThere') ?? '',
      start: number(stored, 'startThere') ?? 0,
      end: number(stored, 'endThere') ?? 0,
      line: number(stored, 'lineThere'),
      rule: null,
    },
  }
}
