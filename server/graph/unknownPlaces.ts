const UNKNOWN_PLACE = 'dept:?doc:'

/** The document that a department of an unknown place belongs to: dept:?doc:国办发〔2022〕27号:财政局 → doc:国办发〔2022〕27号. Null for other ids. */
export function documentOfDepartment(id: string): string | null {
  return id.startsWith(UNKNOWN_PLACE) ? id.slice('dept:?'.length, id.lastIndexOf(':')) : null
}
