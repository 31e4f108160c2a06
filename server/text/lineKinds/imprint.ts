/** `抄送：省委各部门`, `分送：各区人民政府`, `报：省委、省政府领导同志。`, `主题词：经济 方案`, `公开方式：主动公开`, `校对：张三 共印80份` */
const LABELLED = /^(?:抄[送报发]?|[报送发]|主送|分送|发送|报送|主题词|公开(?:方式|属性)|校对)[：:]/u
/** `广州市人民政府办公厅秘书处2021年12月6日印发` */
const PRINTED = /[12]\d{3}年\d{1,2}月\d{1,2}日印发[。]?$|共印\d{1,5}份[）)。]?$/u

/** Whether the line is one of those below a document that say to whom it is sent, and who printed it and when. */
export function isImprint(words: string): boolean {
  const own = words.replaceAll(/\s+/gu, '')
  return LABELLED.test(own) || PRINTED.test(own)
}
