/**
 * Rules that were renamed since the graph of the seeds was approved: the name of today, then the one in the approved graph. A rename
 * is a row here and changes nothing in `seedGraph.json`. When the graph is approved again for another reason, the table is emptied.
 */
export const RENAMED_RULES: Readonly<Record<string, string>> = {}
