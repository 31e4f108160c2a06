import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { databaseError } from '../../server/neo4j/driver.ts'

const REMOTE = { uri: 'neo4j://db.example.cn' }
const LOCAL = { uri: 'bolt://127.0.0.1:4711', folder: '/data' }

it.each([
  ['ServiceUnavailable', REMOTE, 'DATABASE_UNREACHABLE', /db\.example\.cn does not answer.*NEO4J_URI/],
  ['ServiceUnavailable', LOCAL, 'DATABASE_UNREACHABLE', /local database of \/data does not answer.*console\.log.*again/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', LOCAL, 'DATABASE_MEMORY', /not have enough memory/],
  ['Neo.DatabaseError.General.UnknownError', REMOTE, 'DATABASE_FAILED', /debug\.log/],
] as const)('%s of %o: %s', (code, database, expected, message) => {
  const error = databaseError(new Neo4jError('it is broken', code, '', ''), database)
  expect(error.code).toBe(expected)
  expect(error.message).toMatch(message)
  if ('folder' in database) expect(error.message).not.toMatch(/NEO4J_URI/)
})

it('a full disk is told as such', () => {
  const error = databaseError(new Neo4jError('No space left on device', 'Neo.DatabaseError.General.UnknownError', '', ''), LOCAL)
  expect([error.code, error.message]).toEqual(['DISK_FULL', expect.stringContaining('/data is full')])
})
