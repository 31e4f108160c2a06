import { expect, it } from 'vitest'
import { localFrom } from '../server/config.ts'

it.each([
  [undefined, []],
  [' ', []],
  [' -Xmx4g  -XX:+UseStringDeduplication', ['-Xmx4g', '-XX:+UseStringDeduplication']],
])('NEO4J_JAVA_FLAGS=%j are the flags %j', (setting, flags) => expect(localFrom({ NEO4J_JAVA_FLAGS: setting }).javaFlags).toEqual(flags))
