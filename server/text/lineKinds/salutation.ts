const ROLE_ENDS = /(责任|牵头|配合|参与|参加|落实|实施|负责|协助|主办|承办|协办)(单位|部门|处室|机构|局)[：:]$/

/** Whom a notice tells: `各县（市、区）人民政府，市直各委、办、局：`, `局机关各处室、直属单位：`, but not `责任单位：`. */
export function isSalutation(words: string): boolean {
  if (ROLE_ENDS.test(words)) return false
  return (
    /^[^。]{0,12}各[^。]{1,120}[：:]$/.test(words) ||
    /^[^。（(]{0,160}(单位|部门|处室|政府|公司|委员会|机构|局|企业|院|厅|管委会|中心|组)[：:]$/.test(words)
  )
}
