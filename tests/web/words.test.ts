import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { withPlurals } from '../../web/i18n/words.ts'
import { explorer } from '../../web/views/explorer/words.ts'

describe('counts in English', () => {
  it('have a singular and a plural', async () => {
    const instance = i18next.createInstance()
    await instance.init({ lng: 'en', resources: { en: { translation: withPlurals(explorer.en) } } })
    const said = (key: string, count: number) => instance.t(key, { count })
    expect(['nodes', 'lines', 'unfold', 'lineOf'].map((key) => said(key, 1))).toEqual([
      '1 node',
      '1 line',
      'Unfold 1 measure',
      '1 statement',
    ])
    expect(['nodes', 'lines', 'unfold', 'lineOf'].map((key) => said(key, 0))).toEqual([
      '0 nodes',
      '0 lines',
      'Unfold 0 measures',
      '0 statements',
    ])
  })
})
