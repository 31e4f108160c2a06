// CommonTask.here: the documents that policies as a whole implement, rest on or refer to.
// Parameters: ids (of policies).
// Columns: policy, cited (ids).
// Index: unique Entity.id.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
RETURN id AS policy,
  COLLECT { MATCH (p)-[:/*citations*/IMPLEMENTS|BASED_ON|REPEALS|AMENDS|FORWARDS|CITES]->(d:Document) RETURN DISTINCT d.id } AS cited
