// Stores former ids: a document known only by its title turned out to be a numbered one, which keeps the old id.
// ids: ids about to be removed  indexes: Document id, Document titleKey, named because in a small store the planner would scan the label
UNWIND $ids AS id
MATCH (stub:Document {id: id}) USING INDEX stub:Document(id)
WHERE NOT stub:Policy AND stub.documentNumber IS NULL AND stub.titleKey <> ''
MATCH (twin:Document {titleKey: stub.titleKey}) USING INDEX twin:Document(titleKey)
WHERE twin.documentNumber IS NOT NULL AND coalesce(twin.place, '') = coalesce(stub.place, '') AND NOT id IN coalesce(twin.formerIds, [])
SET twin.formerIds = coalesce(twin.formerIds, []) + id
