import type { PolicyCounts as Counts } from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'

export const PolicyCounts = builder.objectRef<Counts>('PolicyCounts').implement({
  description: 'How much of each kind a policy holds.',
  fields: (t) => ({
    sections: t.exposeInt('sections', { description: 'Its parts.' }),
    measures: t.exposeInt('measures', { description: 'Its measures.' }),
    measuresWithoutDepartment: t.exposeInt('measuresWithoutDepartment', { description: 'Measures that name no department.' }),
    departments: t.exposeInt('departments', { description: 'Distinct departments named in its measures.' }),
    assignments: t.exposeInt('assignments', { description: 'How often a measure names a department.' }),
    unresolved: t.exposeInt('unresolved', { description: 'Of these, names that could not be resolved to one department.' }),
    citations: t.exposeInt('citations', { description: 'How often it refers to another document.' }),
    industries: t.exposeInt('industries', { description: 'Different industries named in its measures.' }),
    targets: t.exposeInt('targets', { description: 'Figures and deadlines set.' }),
    deadlines: t.exposeInt('deadlines', { description: 'Of these, deadlines.' }),
    upstreamTasks: t.exposeInt('upstreamTasks', { description: 'Tasks of higher documents that its measures carry out.' }),
  }),
})
