import { expect, test } from 'vitest'
import { isMissingPart } from '../../web/shell/missingPart.ts'

test.each([
  ['Unable to preload CSS for http://localhost:4000/assets/StatisticsView-PbrD6nby.css', true],
  ['Failed to fetch dynamically imported module: http://localhost:4000/assets/AboutView.js', true],
  ['error loading dynamically imported module: http://localhost:4000/assets/AboutView.js', true],
  ['Importing a module script failed.', true],
  ["Cannot read properties of undefined (reading 'title')", false],
])('%s: code that did not arrive, %s', (message, missing) => {
  expect(isMissingPart(new Error(message))).toBe(missing)
})
