// Drops an index of store format 1.
DROP INDEX contribution_about IF EXISTS
