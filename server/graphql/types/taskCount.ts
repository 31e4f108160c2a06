import type { TaskCount as Counts } from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'

export const TaskCount = builder.objectRef<Counts>('TaskCount').implement({
  description: 'How many measures name a department. A measure that names it in two roles counts in both, and once in all.',
  fields: (t) => ({
    all: t.exposeInt('all', { description: 'Measures that name it.' }),
    lead: t.exposeInt('lead', { description: 'Measures that it leads.' }),
    responsible: t.exposeInt('responsible', { description: 'Measures that it answers for.' }),
    support: t.exposeInt('support', { description: 'Measures that it helps with.' }),
    guide: t.exposeInt('guide', { description: 'Measures that it guides others in.' }),
  }),
})
