import type { PlacedAlarm } from '../alarms/alarms.ts'
import type { SharedNumber } from '../alarms/corpus.ts'

/** What may have been read badly, a line each: line of the source, kind, words. Nothing where there is no alarm. */
export function alarmsText(alarms: readonly PlacedAlarm[], linesAbove: number): string {
  if (alarms.length === 0) return ''
  const lines = alarms.map(
    ({ kind, words, line }) => `${String(line + linesAbove).padStart(5)}  ${kind.padEnd(27)} ${words.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
  )
  return `Alarms (${alarms.length}): what may have been read badly\n${lines.join('\n')}\n`
}

/** Numbers that several documents bear, a line each. */
export function sharedNumbersText(shared: readonly SharedNumber[]): string {
  return shared.map(({ number, names }) => `! ${number} is the number of ${names.join(', ')}\n`).join('')
}
