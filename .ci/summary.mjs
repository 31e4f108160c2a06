// Prints the closing line of a test run and fails where a test failed, was skipped, or none ran.
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
} = JSON.parse(readFileSync(file, 'utf8'))
const skipped = pending + todo
if (skipped > 0) console.log(`${skipped} tests were skipped: on this machine none may be`)
console.log(`${passed} passed, ${failed + skipped} failed`)
process.exit(status !== '0' || failed + skipped > 0 || passed === 0 ? 1 : 0)
