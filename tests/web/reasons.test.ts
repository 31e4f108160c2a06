import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reasonIn } from '../../web/i18n/reasons.ts'

/** Reasons as written in the code of resolution: sentences, with a figure or a name in place of what is filled in. */
const sentences = (readdirSync('server/resolution', { recursive: true }) as string[])
  .filter((f) => f.endsWith('.ts'))
  .flatMap((f) => [...readFileSync(join('server/resolution', f), 'utf8').matchAll(/'([A-Z][^'\n]* [^'\n]*\.)'|`([^`\n]* [^`\n]*\.)`/g)])
  .map(([, plain, filled]) => plain ?? filled ?? '')
  .map((said) => said.replace(/\$\{[^}]*length\}/g, '3').replace(/\$\{[^}]*\}/g, '新乡市'))

describe('reasons in Chinese', () => {
  it('were found in the code of resolution', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(8)
  })

  it.each(sentences)('%s', (said) => {
    expect(reasonIn('zh', said)).not.toBe(said)
    expect(reasonIn('zh', said)).not.toMatch(/[a-z]/)
    expect(reasonIn('en', said)).toBe(said)
  })

  it('take over the figure, and let an unknown reason stand', () => {
    expect(reasonIn('zh', '3 known documents have this title')).toBe('已知有 3 份文件是这个标题')
    expect(reasonIn('zh', 'something new')).toBe('something new')
  })
})
