import { describe, expect, it } from 'vitest'
import { asOneParameter, withOneParameter } from '../../server/neo4j/store/oneParameter.ts'
import { readQuestions } from '../../server/neo4j/store/questions.ts'

describe('questions with one parameter', () => {
  it('name it wherever they named one of their own', () => {
    expect(withOneParameter('UNWIND $ids AS id RETURN CASE WHEN $last IS NULL THEN 1 ELSE $after.key END LIMIT $first')).toBe(
      'UNWIND $ask.ids AS id RETURN CASE WHEN $ask.last IS NULL THEN 1 ELSE $ask.after.key END LIMIT $ask.first',
    )
  })

  it.each([...readQuestions()])('%s has no dollar sign that is no parameter', (_, statement) => {
    const code = statement.replaceAll(/\/\/.*$/gm, '')
    const strings = code.match(/'[^'\n]*'|"[^"\n]*"/g) ?? []
    expect(strings.filter((string) => string.includes('$'))).toEqual([])
    // `$(` is a label that a parameter names: MATCH (n:$($label)).
    expect(code.match(/\$(?![a-z(])/gi)).toBeNull()
    expect(withOneParameter(statement)).not.toMatch(/\$(?!ask\.|\()/)
  })

  it('send whole numbers as integers, at every depth', () => {
    const { ask } = asOneParameter({ first: 20, where: [[{ values: [2022, 'a', 1.5] }]], after: null })
    expect(JSON.stringify(ask)).toBe('{"first":{"low":20,"high":0},"where":[[{"values":[{"low":2022,"high":0},"a",1.5]}]],"after":null}')
  })
})
