import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { outlineText } from '../../server/structure/outlineText.ts'
import { clean } from '../../server/text/clean.ts'

/** The approved outlines lie beside this test. When one changes on purpose: `vitest run --project unit tests/corpus -u`, and read the diff. */
describe('approved outlines', () => {
  it.each(readdirSync('seeds').filter((file) => file.endsWith('.txt')))('%s', async (file) => {
    const outline = outlineOf(clean(plainDocument(file, readFileSync(`seeds/${file}`))))
    await expect(outlineText(outline)).toMatchFileSnapshot(`outlines/${file}`)
  })
})
