import type { PolicyCounts as Counts } from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'

export const PolicyCounts = builder.objectRef<Counts>('PolicyCounts').implement({
  description: 'Number of measures, departments, citations and so on in a policy.',
  fields: (t) => ({
    sections: t.exposeInt('sections', { description: 'Its parts.' }),
    measures: t.exposeInt('measures', { description: 'Its measures.' }),
    measuresWithoutDepartment: t.exposeInt('measuresWithoutDepartment', { description: 'Number of measures that name no department.' }),
    departments: t.exposeInt('departments', { description: 'Number of different departments that its measures name.' }),
    assignments: t.exposeInt('assignments', { description: 'Number of assignments: one for each department in each measure.' }),
    unresolved: t.exposeInt('unresolved', { description: 'Number of assignments whose name was not resolved to one department.' }),
    citations: t.exposeInt('citations', { description: 'Number of references to other documents.' }),
    industries: t.exposeInt('industries', { description: 'Number of different industries that its measures name.' }),
    targets: t.exposeInt('targets', { description: 'Number of figures and deadlines.' }),
    deadlines: t.exposeInt('deadlines', { description: 'Number of deadlines.' }),
    upstreamTasks: t.exposeInt('upstreamTasks', { description: 'Number of tasks of higher documents that its measures carry out.' }),
  }),
})
