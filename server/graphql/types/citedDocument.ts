import { CitedDocument, Document, Node } from './refs.ts'

CitedDocument.implement({
  description: 'A document that is cited but whose text is not held. When its text is loaded it becomes a Policy with the same id.',
  interfaces: [Node, Document],
})
