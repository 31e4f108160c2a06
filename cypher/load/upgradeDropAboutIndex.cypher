// Of format 1.
DROP INDEX contribution_about IF EXISTS
