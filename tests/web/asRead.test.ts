import { parse, print, validate } from 'graphql'
import { expect, test, vi } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { withoutCorrections } from '../../web/api/asRead.ts'
import { measuresQuery } from '../../web/views/measures/state.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../web/{domain,views/*}/{operations,queries}.ts', { eager: true })
const documents = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => {
    const isDocument = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document'
    const text = isDocument ? print(value as Parameters<typeof print>[0]) : ''
    return /^\s*query /m.test(text) ? [[name, text] as const] : []
  }),
)

test.each(documents)('%s can be asked of what was read', (_, text) => {
  const asked = withoutCorrections(parse(text))
  expect(validate(schema, asked)).toEqual([])
  expect(print(asked)).toContain('corrections: false')
})

test('every page takes the switch, and nothing else that it does not know', () => {
  expect(measuresQuery.unknown('?corrections=false')).toEqual([])
  expect(measuresQuery.unknown('?corrections=maybe')).toEqual([{ name: 'corrections', word: 'maybe' }])
})

test('a link keeps the switch of its page, also where it is opened in another tab', async () => {
  const at = (address: string) =>
    vi.stubGlobal('window', { location: new URL(address, 'http://localhost'), addEventListener: () => undefined })
  at('/desk?corrections=false')
  const { hrefTo } = await import('../../web/state/address.ts')
  expect(hrefTo('/measures?q=a')).toBe('/measures?q=a&corrections=false')
  at('/desk')
  expect(hrefTo('/measures?q=a')).toBe('/measures?q=a')
  vi.unstubAllGlobals()
})
