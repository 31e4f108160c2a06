/**
 * Words that offices have in one form of their name and not in another, with what stands for them in the name by which the office is identified. No place
 * has two offices that differ only in these.
 */
export const FORMS_OF_OFFICES: readonly (readonly [words: RegExp, same: string])[] = [
  // 市政府政务公开办, 市政务公开办; never 市政府采购办, where 政府 is a part of the task
  [/^政府(?!采购|投资|信息|债务|融资|性|服务)(?=.{2,}(?:办|办公室|局|中心)$)/u, ''],
  // 江汉区人民政府民意街道办事处, 民意街道办事处
  [/^(?:人民)?政府(?=.{2,}街道办事处$)/u, ''],
  // 进一步优化营商环境办公室, 优化营商环境办, 营商环境办, 营商办
  [/^(?:进一步)?优化(?=营商环境办)/u, ''],
  [/^营商(?:环境)?办(?:公室)?$/u, '营商办'],
  // 公路事业发展中心, 公路发展中心
  [/事业(?=发展中心$)/u, ''],
  // 高速公路路政执法总队, 高速路政执法总队
  [/高速公路(?=路政)/u, '高速'],
]
