/* eslint-disable */
/* prettier-ignore */

export type introspection_types = {
    'Boolean': unknown;
    'Date': unknown;
    'ID': unknown;
    'Node': { kind: 'INTERFACE'; name: 'Node'; fields: { 'id': { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; } }; }; possibleTypes: never; };
    'NodeKind': { name: 'NodeKind'; enumValues: 'POLICY' | 'CITED_DOCUMENT' | 'SECTION' | 'MEASURE' | 'UPSTREAM_TASK' | 'DEPARTMENT' | 'JURISDICTION' | 'INDUSTRY' | 'TARGET'; };
    'Query': { kind: 'OBJECT'; name: 'Query'; fields: { 'node': { name: 'node'; type: { kind: 'INTERFACE'; name: 'Node'; ofType: null; } }; }; };
    'Role': { name: 'Role'; enumValues: 'LEAD' | 'RESPONSIBLE' | 'SUPPORT'; };
    'String': unknown;
};

/** An IntrospectionQuery representation of your schema.
 *
 * @remarks
 * This is an introspection of your schema saved as a file by GraphQLSP.
 * It will automatically be used by `gql.tada` to infer the types of your GraphQL documents.
 * If you need to reuse this data or update your `scalars`, update `tadaOutputLocation` to
 * instead save to a .ts instead of a .d.ts file.
 */
export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};

import * as gqlTada from 'gql.tada';

declare module 'gql.tada' {
  interface setupSchema {
    introspection: introspection
  }
}