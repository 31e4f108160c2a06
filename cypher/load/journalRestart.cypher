// Starts the journal with a version; earlier versions are unknown.  number, hash, at
CALL () { MATCH (n:DataVersion|Change) DELETE n }
CREATE (:DataVersion {number: $number, hash: $hash, at: $at})
