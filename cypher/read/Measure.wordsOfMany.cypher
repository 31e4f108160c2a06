// Measure.wordsOfMany: which of these marks of words many documents hold.
// Parameters: marks.
// Columns: mark.
// Index: unique CommonMark.mark.
UNWIND $marks AS mark
MATCH (m:CommonMark {mark: mark})
RETURN m.mark AS mark
