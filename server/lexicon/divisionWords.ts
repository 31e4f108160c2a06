/** Words for the duties that a document divides among departments: 职责分工, 主要职能, 成员单位责任. One per line. */
export const DIVISION_WORDS: readonly string[] = ['职责', '职能', '分工', '责任划分', '单位责任', '部门责任']
