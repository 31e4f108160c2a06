import { expect, it } from 'vitest'
import { endsAsTitle } from '../../server/text/lineKinds/title.ts'

it('of a line without end only the last words are looked at', () => {
  // Looked at from each of its characters on, it would take hours.
  expect(endsAsTitle('一'.repeat(2_000_000))).toBe(false)
  expect(endsAsTitle(`${'一'.repeat(2_000_000)}条`)).toBe(true)
  expect(endsAsTitle('关于促进经济发展的二十条（试行）')).toBe(true)
})
