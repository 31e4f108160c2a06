import type * as store from '../../neo4j/store/connections.ts'
import { builder } from '../builder.ts'
import { checkIds, within } from '../limits.ts'
import { Department, Policy } from '../types/refs.ts'

const Partner = builder.objectRef<store.Partner>('Partner').implement({
  description:
    'A department that is named in the same measures. Each measure counts once, by the strongest role of either: `leads` + `ledBy` − `bothLead` + `bothAnswer` + `takesPart` is `together`.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The partner.', resolve: ({ department }) => department }),
    together: t.exposeInt('together', { description: 'Measures that name both.' }),
    leads: t.exposeInt('leads', { description: 'Of these, where the partner leads.' }),
    ledBy: t.exposeInt('ledBy', { description: 'Of these, where the department asked for leads.' }),
    bothLead: t.exposeInt('bothLead', { description: 'Of these, where both lead.' }),
    bothAnswer: t.exposeInt('bothAnswer', { description: 'Of these, where neither leads and both answer.' }),
    takesPart: t.exposeInt('takesPart', { description: 'Of these, where neither leads and one of them only takes part.' }),
    documents: t.exposeInt('documents', { description: 'How many policies these measures stand in.' }),
  }),
})

const NetworkPolicy = builder.objectRef<store.DepartmentNetwork['policies'][number]>('NetworkPolicy').implement({
  description: 'A policy whose measures name the department.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    measures: t.exposeInt('measures', { description: 'How many of its measures name the department.' }),
  }),
})

const list = { field: 0, multiplier: 1 }

const DepartmentNetwork = builder.objectRef<store.DepartmentNetwork>('DepartmentNetwork').implement({
  description: 'The departments that a department works with, and who leads.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The department.', resolve: ({ department }) => department }),
    departments: t.exposeInt('departments', { description: 'How many departments are counted together: 1, or all of the function line.' }),
    bodies: t.exposeInt('departments', {
      description: 'How many departments are counted together.',
      deprecationReason: 'Renamed: use `departments`.',
    }),
    measures: t.exposeInt('measures', { description: 'Measures that name it.' }),
    policies: t.field({
      type: [NetworkPolicy],
      complexity: list,
      description: 'The policies whose measures name it, whichever `document` asks for.',
      resolve: ({ policies }) => [...policies],
    }),
    partners: t.field({
      type: [Partner],
      complexity: list,
      description: 'Its partners, the most frequent first. Collective mentions (各有关部门) are among them; `department { kind }` tells.',
      resolve: ({ partners }) => [...partners],
    }),
    partnerTotal: t.exposeInt('partnerTotal', { description: 'All partners; the list ends at the limit.' }),
  }),
})

builder.queryField('network', (t) =>
  t.field({
    type: DepartmentNetwork,
    nullable: true,
    description:
      'A department’s network: the departments named in the same measures, how often, and who leads. Null if there is no such department.',
    args: {
      department: t.arg.id({ required: true, description: 'Id of the department.' }),
      line: t.arg.boolean({
        defaultValue: false,
        description:
          'True: all departments of its function line (条线) together, at every place and level; partners are those of other lines.',
      }),
      document: t.arg.idList({ description: 'Only measures of these policies; all when left out.' }),
      limit: t.arg.int({ defaultValue: 50, description: 'How many partners at most, up to 300.' }),
    },
    complexity: ({ limit }) => ({ field: 5, multiplier: limit ?? 50 }),
    resolve: (_, { department, line, document, limit }, context) =>
      context.store.network({
        id: department,
        line: line ?? false,
        documents: document ? checkIds('document', document) : null,
        limit: within('limit', limit ?? 50, 1, 300),
      }),
  }),
)
