// Notes what one document says of the nodes that it shares with others.  rows: [{id, document, about, type, properties, links}]  index: Contribution id
UNWIND $rows AS row
MERGE (c:Contribution {id: row.id})
SET c = row
