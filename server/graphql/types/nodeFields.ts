import type { Fields, PublicType } from '../../graph/fields.ts'
import { MODEL, type NodeType } from '../../graph/model.ts'
import { DOCUMENT_FIELDS } from '../../graph/nodeTypes.ts'
import { builder } from '../builder.ts'
import { FIELD_ENUMS } from './enums.ts'
import { DESCRIBED, Document, Node, UNDESCRIBED } from './refs.ts'

/** Defines the fields of each node type from the model. The other files of this folder add the fields that point to other nodes. */

for (const { type, ref } of UNDESCRIBED) ref.implement({ description: MODEL.nodes[type].description, interfaces: [Node] })

for (const { name, options } of published(DOCUMENT_FIELDS)) builder.interfaceField(Document, name, (t) => t.field(options))

const described = Object.entries(DESCRIBED).map(([type, ref]) => ({ type: type as NodeType, ref }))
for (const { type, ref } of [...described, ...UNDESCRIBED]) {
  for (const { key, name, options } of published(MODEL.nodes[type].fields))
    if (!(MODEL.nodes[type].identity === 'Document' && key in DOCUMENT_FIELDS)) builder.objectField(ref, name, (t) => t.field(options))
}

/** The fields that the API publishes, in the form that Pothos takes. */
function published(fields: Fields) {
  return Object.entries(fields).flatMap(([key, { name, published: shown }]) => {
    if (!shown) return []
    const type = typeOf(shown.type)
    const options = {
      type: (shown.list ? [type] : type) as 'String',
      nullable: shown.nullable as false,
      complexity: shown.list ? { field: 1, multiplier: 1 } : undefined,
      description: shown.description,
      resolve: (node: object) => (node as Readonly<Record<string, unknown>>)[key] as string,
    }
    return [{ key, name: name ?? key, options }]
  })
}

function typeOf(type: PublicType) {
  return type in FIELD_ENUMS ? FIELD_ENUMS[type as keyof typeof FIELD_ENUMS] : type
}
