// Stores former ids: a document known only by its title turned out to be a numbered one, which keeps the old id.
// ids: ids about to be removed  indexes: Document id, Document titleKey
UNWIND $ids AS id
MATCH (stub:Document {id: id})
WHERE NOT stub:Policy AND stub.documentNumber IS NULL AND stub.titleKey <> ''
MATCH (twin:Document {titleKey: stub.titleKey})
WHERE twin.documentNumber IS NOT NULL AND coalesce(twin.place, '') = coalesce(stub.place, '') AND NOT id IN coalesce(twin.formerIds, [])
SET twin.formerIds = coalesce(twin.formerIds, []) + id
