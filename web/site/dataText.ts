const FILES = import.meta.glob<string>('../../server/reference/data/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Replaces `server/reference/dataText.ts`. */
export function dataText(name: string): string {
  const text = FILES[`../../server/reference/data/${name}`]
  if (text === undefined) throw new Error(`The site does not hold the reference file ${name}.`)
  return text
}
