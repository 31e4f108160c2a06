// Begins the journal with a version: what came before it is not known.  number, hash, at
CALL () { MATCH (n:DataVersion|Change) DELETE n }
CREATE (:DataVersion {number: $number, hash: $hash, at: $at})
