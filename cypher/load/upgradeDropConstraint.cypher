// Drops a constraint of store format 1.
DROP CONSTRAINT contribution_id IF EXISTS
