/** `（市发展改革委、市商务局按职责分工负责）` on lines of its own. */
export function opensWithDepartments(words: string): boolean {
  return /^[（(〔][^（(]{0,60}(责任|責任|牵头|牽頭|负责|負責|配合|局|委|办|厅|部|公司|政府)/.test(words)
}

/** The bracket that ends the words names departments or their roles: `…（省工改办负责，长期坚持）`, not `…（以下简称省工改办）`. */
export function closesWithDepartments(words: string): boolean {
  if (!/[）)〕]$/.test(words)) return false
  const inside = words.slice(openingOf(words) + 1, -1)
  if (inside.length < 3 || /简称|簡稱|试行|见附/.test(inside)) return false
  return /责任|責任|牵头|牽頭|负责|負責|配合|分工/.test(inside) || /(局|委|办|厅|部|部门|单位|政府|处|室|院|中心|公司)$/.test(inside)
}

/** Where the last bracket of the words opens; nested ones are stepped over. */
function openingOf(words: string): number {
  let depth = 0
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const char = words.charAt(index)
    if ('）)〕'.includes(char)) depth += 1
    else if ('（(〔'.includes(char)) depth -= 1
    if (depth === 0) return index
  }
  return -1
}
