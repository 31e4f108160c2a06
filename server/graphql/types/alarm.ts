import { ALARM_RULES } from '../../alarms/alarms.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'

const kinds = Object.fromEntries(ALARM_RULES.map(({ kind, does }) => [kind, { value: kind, description: does }])) as Readonly<
  Record<records.AlarmRecord['kind'], { value: records.AlarmRecord['kind']; description: string }>
>

export const AlarmKind = builder.enumType('AlarmKind', {
  description: 'A sign that something was read badly. The document itself shows it, without any annotation.',
  values: kinds,
})

export const Alarm = builder.objectRef<records.AlarmRecord>('Alarm').implement({
  description: 'A passage of a policy that may have been read badly. Check the text before you trust the statements from it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AlarmKind, description: 'What is suspicious.' }),
    words: t.exposeString('words', { description: 'The words of the source, at most 80 characters: `text.slice(start, end)`.' }),
    line: t.exposeInt('line', { description: 'Their line in the source, counted from 1.' }),
    start: t.exposeInt('start', { description: 'Start offset in the text of the policy.' }),
    end: t.exposeInt('end', { description: 'End offset in the text of the policy.' }),
  }),
})
