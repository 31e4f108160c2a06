import type { TaskCount as Counts } from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'

export const TaskCount = builder.objectRef<Counts>('TaskCount').implement({
  description: 'Number of measures that name a department. A measure that names it in two roles counts for both roles, and once in `all`.',
  fields: (t) => ({
    all: t.exposeInt('all', { description: 'Number of measures that name it.' }),
    lead: t.exposeInt('lead', { description: 'Number of measures that it leads.' }),
    responsible: t.exposeInt('responsible', { description: 'Number of measures that it is responsible for.' }),
    support: t.exposeInt('support', { description: 'Number of measures that it supports.' }),
    guide: t.exposeInt('guide', { description: 'Number of measures in which it guides others.' }),
  }),
})
