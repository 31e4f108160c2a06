import type * as store from '../../neo4j/store/connections.ts'
import { builder } from '../builder.ts'
import { checkIds, within } from '../limits.ts'
import { Department, Policy } from '../types/refs.ts'

const Partner = builder.objectRef<store.Partner>('Partner').implement({
  description:
    'A department that is named in the same measures. Each measure counts once, by the strongest role of each side: `leads` + `ledBy` − `bothLead` + `bothAnswer` + `takesPart` equals `together`.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The partner.', resolve: ({ department }) => department }),
    together: t.exposeInt('together', { description: 'Number of measures that name both departments.' }),
    leads: t.exposeInt('leads', { description: 'Number of measures of both that the partner leads.' }),
    ledBy: t.exposeInt('ledBy', { description: 'Number of measures of both that the given department leads.' }),
    bothLead: t.exposeInt('bothLead', { description: 'Number of measures that both lead.' }),
    bothAnswer: t.exposeInt('bothAnswer', {
      description: 'Number of measures that neither leads and for which both are responsible.',
    }),
    takesPart: t.exposeInt('takesPart', {
      description: 'Number of measures of both that neither leads and for which at least one is not responsible.',
    }),
    documents: t.exposeInt('documents', { description: 'Number of policies with such measures.' }),
  }),
})

const NetworkPolicy = builder.objectRef<store.DepartmentNetwork['policies'][number]>('NetworkPolicy').implement({
  description: 'A policy whose measures name the department.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    measures: t.exposeInt('measures', { description: 'Number of its measures that name the department.' }),
  }),
})

const list = { field: 0, multiplier: 1 }

const DepartmentNetwork = builder.objectRef<store.DepartmentNetwork>('DepartmentNetwork').implement({
  description: 'The departments that a department works with, and which of them leads.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The department.', resolve: ({ department }) => department }),
    departments: t.exposeInt('departments', {
      description: 'Number of departments counted together: 1, or all departments of the function line.',
    }),
    bodies: t.exposeInt('departments', {
      description: 'Number of departments counted together.',
      deprecationReason: 'Renamed: use `departments`.',
    }),
    measures: t.exposeInt('measures', { description: 'Number of measures that name the department.' }),
    policies: t.field({
      type: [NetworkPolicy],
      complexity: list,
      description: 'The policies whose measures name the department, regardless of the argument `document`.',
      resolve: ({ policies }) => [...policies],
    }),
    partners: t.field({
      type: [Partner],
      complexity: list,
      description: 'Its partners, most frequent first. Collective mentions (各有关部门) are included; see `department { kind }`.',
      resolve: ({ partners }) => [...partners],
    }),
    partnerTotal: t.exposeInt('partnerTotal', { description: 'Number of all partners; the list itself is cut at the limit.' }),
  }),
})

builder.queryField('network', (t) =>
  t.field({
    type: DepartmentNetwork,
    nullable: true,
    description:
      'The network of a department: the departments named in the same measures, how often, and which of them leads. Null if the department does not exist.',
    args: {
      department: t.arg.id({ required: true, description: 'Id of the department.' }),
      line: t.arg.boolean({
        defaultValue: false,
        description:
          'true: all departments of its function line (条线) together, at every place and level; partners are departments of other lines.',
      }),
      document: t.arg.idList({ description: 'Only measures of these policies; all by default.' }),
      limit: t.arg.int({ defaultValue: 50, description: 'Maximum number of partners, up to 300.' }),
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
