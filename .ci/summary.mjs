// Prints the closing line of a run of all tests and checks; fails where one failed, was skipped, or none ran.
import { readFileSync } from 'node:fs'

const [tests, interop, status] = process.argv.slice(2)
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
} = JSON.parse(readFileSync(tests, 'utf8'))
// An empty report: it ended before its checks.
const checks = JSON.parse(readFileSync(interop, 'utf8') || '{"passed":0,"failed":1}')
const skipped = pending + todo
if (skipped > 0) console.log(`${skipped} tests were skipped: on this machine none may be`)
const bad = failed + skipped + checks.failed
console.log(`${passed + checks.passed} passed, ${bad} failed`)
process.exit(status !== '0' || bad > 0 || passed === 0 ? 1 : 0)
