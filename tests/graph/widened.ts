import { nodeType, type RelationshipType, SHAPE_NAMES, type ShapeName } from '../../server/graph/declaration.ts'
import { figure, inner, text, whole, words } from '../../server/graph/fields.ts'
import { NODE_TYPES } from '../../server/graph/nodeTypes.ts'
import { RELATIONSHIP_TYPES } from '../../server/graph/relationshipTypes.ts'

/** Shapes that no type of the model has. */
const drawn = new Set<ShapeName>(Object.values(NODE_TYPES).map(({ look }) => look.shape))
const [first = 'house', second = 'house'] = SHAPE_NAMES.filter((shape) => !drawn.has(shape))

const look = {
  slug: 'example-subsidy',
  shape: first,
  small: false,
  light: { solid: '#5c5a00', soft: '#f4f3d8' },
  dark: { solid: '#d8d45c', soft: '#2e2d10' },
}

/** A made-up node of a document: a subsidy that a measure promises. It is searched, drawn at the opening, and walked. */
const ExampleSubsidy = nodeType({
  kind: 'EXAMPLE_SUBSIDY',
  identity: 'ExampleSubsidy',
  ownedBy: 'document',
  description: 'A subsidy that a measure promises.',
  fields: {
    purpose: words('What it is paid for.'),
    amount: figure('How much, in 万元.'),
    document: inner(words('Id of the policy.')),
    start: whole('Where it begins in the source text of the policy.'),
    end: whole('Where it ends in the source text of the policy.'),
    line: whole('Line of the source text, from 1.'),
    quote: inner(words('Its words as the source has them.')),
  },
  fieldWords: { purpose: { zh: '用途', en: 'Purpose' }, amount: { zh: '金额', en: 'Amount' } },
  indexes: ['amount'],
  search: { in: 'words', properties: ['purpose'], weight: 1 },
  overview: { share: 0.2, alone: 5 },
  look,
  words: { zh: '补贴', en: 'Subsidy' },
  caption: ({ purpose, amount }) => (amount === null ? purpose : `${purpose}（${amount}万元）`),
  detail: ({ amount }) => (amount === null ? null : `${amount}万元`),
})

/** A made-up node that documents share: a fund that pays subsidies. */
const ExampleFund = nodeType({
  kind: 'EXAMPLE_FUND',
  identity: 'ExampleFund',
  ownedBy: null,
  description: 'A fund that pays subsidies.',
  fields: { name: text('Its name.') },
  look: { ...look, slug: 'example-fund', shape: second },
  words: { zh: '资金池', en: 'Fund' },
  caption: ({ name, id }) => name ?? id,
})

const relation = (from: readonly string[], to: readonly string[], evidence: boolean, zh: string, en: string): RelationshipType => ({
  from,
  to,
  evidence,
  description: `${en}.`,
  walked: true,
  look: { light: '#5c5a00', dark: '#d8d45c', dash: 'solid', arrow: false },
  words: { zh, en },
  wordsIn: { zh: `${zh}（反向）`, en: `${en}, seen from its end` },
})

/** The model with made-up types and relationships. */
export const WIDENED_NODES = { ...NODE_TYPES, ExampleSubsidy, ExampleFund }
export const WIDENED_RELATIONSHIPS = {
  ...RELATIONSHIP_TYPES,
  EXAMPLE_PROMISES: relation(['Measure'], ['ExampleSubsidy'], true, '承诺补贴', 'Promises'),
  EXAMPLE_PART_OF_FUND: relation(['ExampleFund'], ['ExampleFund'], false, '属于', 'Part of'),
  EXAMPLE_TOPS_UP: relation(['ExampleSubsidy'], ['CitedDocument'], true, '补足', 'Tops up'),
  EXAMPLE_QUOTES: relation(['Policy', 'Measure'], ['CitedDocument'], true, '摘引', 'Quotes'),
}
export const WIDENED = { nodes: WIDENED_NODES, relationships: WIDENED_RELATIONSHIPS }
