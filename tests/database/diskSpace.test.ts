import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { spaceFor } from '../../server/neo4j/local/diskSpace.ts'

it('says before a load that the disk may be too small for it', async () => {
  expect(await spaceFor(tmpdir(), 0)).toBeNull()
  expect(await spaceFor(tmpdir(), 1e9)).toMatch(/has \d+\.\d GB free; 1000000000 documents may need 600000\.0 GB/)
  expect(await spaceFor('/no/such/folder', 1e9)).toBeNull()
})
