// Of format 1.
DROP INDEX contribution_document IF EXISTS
