import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { describeWithOwnProgram } from './browser.ts'
import { type Gate, gateBefore } from './gate.ts'
import { settingsFor } from './program.ts'

const POLICY = encodeURIComponent('doc:津滨政发〔2020〕20号')
const BUREAU = encodeURIComponent('dept:410702:财政局')
const PAGES = [
  '/',
  `/desk?department=${BUREAU}`,
  `/trace?id=${POLICY}`,
  `/coverage?document=${POLICY}`,
  '/compare',
  '/statistics',
  `/read/${POLICY}`,
  `/node/${POLICY}`,
]

let gate: Gate

async function throughGate(): Promise<Record<string, string>> {
  const shared = inject('program')
  if ('missing' in shared) return {}
  gate = await gateBefore(new URL(shared.database.uri))
  // bolt:// and not neo4j://, which would lead past the gate to the address that the server names itself.
  return settingsFor({ ...shared.database, uri: `bolt://127.0.0.1:${gate.port}` })
}

describe.skipIf('missing' in inject('program'))('with a gate', () => {
  describeWithOwnProgram('while the database is stopped', throughGate, (session) => {
    it('every page says what failed, and its retry brings the page once the database is back', async () => {
      await gate.close()
      const answer = await fetch(`${session.address}/graphql?${new URLSearchParams({ query: '{ statistics { nodes { count } } }' })}`)
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNREACHABLE' } }] })
      const pages: Page[] = []
      for (const path of PAGES) {
        const { page, complaints } = await session.open(path)
        await page.getByRole('alert').first().waitFor()
        expect(await page.getByRole('main').innerText(), path).toContain('数据库暂时没有回应')
        expect(complaints, path).toEqual([])
        pages.push(page)
      }
      await gate.open()
      for (const page of pages) {
        await page.getByRole('button', { name: '重试' }).click()
        await page.getByRole('alert').waitFor({ state: 'detached' })
        await page
          .getByRole('main')
          .filter({ hasText: /滨海新区|红旗区|\d+ 个节点/ })
          .waitFor()
        await page.close()
      }
    })

    it('a drawing that is there stays, and goes on where it was stopped', async () => {
      const { page } = await session.open('/')
      await page.locator('[data-fitted]').waitFor()
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowDown')
      await page.getByRole('button', { name: /展开 \d+ 条措施/ }).waitFor()
      await gate.close()
      await page.getByRole('button', { name: /展开 \d+ 条措施/ }).click()
      await page.getByRole('alert').first().waitFor()
      await page
        .getByRole('status')
        .getByText(/\d+ 个节点/)
        .waitFor()
      await gate.open()
      await page.locator('.explorer-note').getByRole('button', { name: '重试' }).click()
      await page.getByRole('button', { name: '收起', exact: true }).waitFor()
      await page.close()
    })
  })
})
