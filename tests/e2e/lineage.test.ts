import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'

interface Counts {
  readonly statistics: { readonly nodes: readonly { readonly kind: string; readonly count: number }[] }
}

describeInBrowser('the lineage', (session) => {
  it('opens with documents alone, and counts truly what is not drawn', async () => {
    const { page, complaints } = await session.open('/')
    await page.locator('[data-fitted]').waitFor()
    const total = await nodesInGraph(session.address)
    // the line says that the drawing is being laid out before it counts again
    const shows = (count: number) => expect.poll(() => counted(page.locator('.status-line')), { timeout: 20_000 }).toBe(count)
    await shows(total)
    await page.locator('.legend-layer').filter({ hasText: '部门' }).click()
    await page.getByRole('button', { name: '部门', exact: false }).and(page.locator('.legend-chip:not(.legend-layer)')).waitFor()
    await shows(total)
    await page.getByRole('button', { name: /力导向/ }).click()
    await page.waitForURL(/as=force/)
    await shows(total)
    await page.getByRole('button', { name: /^撤销/ }).click()
    await page.waitForURL(/as=lineage/)
    expect(complaints).toEqual([])
    await page.close()
  })
})

/** Nodes drawn and nodes not drawn, as the status line says, together. */
async function counted(status: { innerText(): Promise<string> }): Promise<number> {
  const words = await status.innerText()
  const drawn = Number(/(\d+) 个节点/.exec(words)?.[1])
  const missing = Number(/另有 (\d+) 个未画出/.exec(words)?.[1])
  return drawn + missing
}

async function nodesInGraph(address: string): Promise<number> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ statistics { nodes { kind count } } }' }),
  })
  const { data } = (await answer.json()) as { readonly data: Counts }
  return data.statistics.nodes.reduce((sum, { count }) => sum + count, 0)
}
