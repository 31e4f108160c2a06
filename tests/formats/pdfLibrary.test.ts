import { expect, it } from 'vitest'
import { sourceOf } from './reading.ts'

/** Each function of the runtime's globals and of what is made by them. */
function builtIns(): ReadonlyMap<string, unknown> {
  const functions = new Map<string, unknown>()
  for (const name of ['Array', 'Function', 'Iterator', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String']) {
    const owner = (globalThis as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>)[name]
    for (const [path, of] of [
      [name, owner],
      [`${name}.prototype`, owner?.prototype],
    ] as const) {
      for (const key of of ? Object.getOwnPropertyNames(of) : []) {
        const value: unknown = Object.getOwnPropertyDescriptor(of, key)?.value
        if (typeof value === 'function') functions.set(`${path}.${key}`, value)
      }
    }
  }
  return functions
}

it('reading a PDF leaves the functions of the runtime as they are', async () => {
  const before = builtIns()
  expect(before.has('Array.prototype.push')).toBe(true)
  expect((await sourceOf('printed.pdf')).text).toContain('责任分工')
  const after = builtIns()
  expect([...before].filter(([name, own]) => after.get(name) !== own).map(([name]) => name)).toEqual([])
})
