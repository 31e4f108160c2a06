const SIGNATURE =
  /^[\u4e00-\u9fff（）()、“”]{3,40}(人民政府|[省市县区州]委|党委|工委|办公厅|办公室|委员会|管委会|管理局|局|厅|领导小组|法院|检察院|中心|总队|支行)([（(].{0,20}代章[）)])?$/

/** The name of a department in a line of its own, as above a date: `甘肃省人民政府办公厅`. */
export function isSignature(words: string): boolean {
  return SIGNATURE.test(words)
}
