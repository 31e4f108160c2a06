import type { PlacedAlarm } from '../alarms/alarms.ts'
import type { SharedNumber } from '../alarms/corpus.ts'

/** The alarms, one per line: source line, kind, words. Empty if there are none. */
export function alarmsText(alarms: readonly PlacedAlarm[], linesAbove: number): string {
  if (alarms.length === 0) return ''
  const lines = alarms.map(
    ({ kind, words, line }) => `${String(line + linesAbove).padStart(5)}  ${kind.padEnd(27)} ${words.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
  )
  return `Alarms (${alarms.length}): what may have been read badly\n${lines.join('\n')}\n`
}

/** Numbers shared by several documents, one per line. */
export function sharedNumbersText(shared: readonly SharedNumber[]): string {
  return shared.map(({ number, names }) => `! ${number} is the number of ${names.join(', ')}\n`).join('')
}
