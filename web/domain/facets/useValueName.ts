import { useCallback } from 'react'
import { alarm } from '../../i18n/alarm.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { domain } from '../words.ts'
import type { FacetField, FacetValue } from './fragments.ts'
import { quarterIn } from './quarter.ts'
import { facetWords } from './words.ts'

/** Returns the name of a value in the reader's language. An id that the graph does not hold is marked as unknown. */
export function useValueName(): (field: FacetField, value: Pick<FacetValue, 'value' | 'name'>) => string {
  const say = useWords(facetWords)
  const sayModel = useWords(model)
  const sayDomain = useWords(domain)
  const sayAlarm = useWords(alarm)
  return useCallback(
    (field, { value, name }) => {
      switch (field) {
        case 'LEVEL':
        case 'ROLE':
        case 'RELATION':
          return sayModel(value as keyof (typeof model)['zh'])
        case 'STATE':
          return sayDomain(value as keyof (typeof domain)['zh'])
        case 'ALARM':
          return sayAlarm(value as keyof (typeof alarm)['zh'])
        case 'YEAR':
          return say('year', { year: value })
        case 'QUARTER':
          return say('quarter', quarterIn(value))
        default:
          return name ?? say('notHeld', { value })
      }
    },
    [say, sayModel, sayDomain, sayAlarm],
  )
}
