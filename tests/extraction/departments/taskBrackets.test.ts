import { expect, it } from 'vitest'
import { taskBracketsIn } from '../../../server/extraction/departments/taskBrackets.ts'
import { readingOf } from '../harness.ts'
import { departmentsOf } from './notation.ts'

it.each([
  ['推进能源建设，市发展和改革委员会（市能源工作领导小组办公室）。', '市发展和改革委员会'],
  ['推进工作，市工业和信息化局（市无线电办公室）。', '市工业和信息化局'],
  ['推进改革，经市财政局（市国资办）。', '市财政局'],
  ['推进改革，由市经信局（市国资办）。', '市经信局'],
  ['推进能源建设，完善机制（市能源局）。', null],
])('brackets explain the name before them, whatever it holds: %s', (task, name) => {
  const { outline } = readingOf(`关于推进工作的方案\n一、主要任务\n1.${task}\n`)
  const brackets = outline.measures.flatMap((measure) => taskBracketsIn(outline.text.folded, measure))
  expect(brackets.map(({ explains }) => explains)).toEqual([name])
})

it.each([
  ['完善供水（市水利局、市财政局）。加快改造老旧管网。', ['责任 市水利局', '责任 市财政局']],
  ['完善供水（市水利局）。加快改造老旧管网。', []],
  ['推动建设，完善机制（市水利局、市财政局）。加快改造老旧管网。', []],
])('names at the end of a heading: %s', (task, expected) => {
  expect(departmentsOf(`关于推进工作的方案\n一、主要任务\n（一）${task}\n（二）加强宣传。总结经验。`)).toEqual(
    expected.map((one) => `1 ${one}`),
  )
})
