import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configFrom, LOOPBACK_HOSTS } from '../../server/config.ts'
import { createApp } from '../../server/http/app.ts'
import { isAllowed } from '../../server/http/hosts.ts'
import { ARRIVAL, type Listening, listen } from '../../server/http/listen.ts'
import type { Store } from '../../server/neo4j/store.ts'

/** A store that no test asks anything. */
const store = { serving: () => store } as unknown as Store

let server: Listening
let port = 0

beforeAll(async () => {
  const { app } = await createApp({ store, allowedHosts: configFrom({ ALLOWED_HOSTS: '' }).allowedHosts })
  server = await listen(app, '127.0.0.1', 0)
  port = Number(new URL(server.address).port)
})
afterAll(() => server.close())

/** Sends a request unchanged and returns the whole answer. */
function sent(head: string, to = port): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(to, '127.0.0.1', () => socket.write(head))
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
}
const asked = (...headers: readonly string[]) =>
  sent(['GET /graphql/schema.graphql HTTP/1.1', ...headers, 'Connection: close', '', ''].join('\r\n'))
const statusOf = (answer: string) => Number(answer.split(' ')[1])

describe('the host of a request', () => {
  it.each(['localhost', 'localhost:4000', 'LOCALHOST:1', 'localhost.:4000', '127.0.0.1:9', '[::1]:4000', '[0:0:0:0:0:0:0:1]'])(
    '%s is answered',
    async (host) => expect(statusOf(await asked(`Host: ${host}`))).toBe(200),
  )

  it.each(['policy.example.cn', 'localhost.example.cn', '127.0.0.1.nip.io:4000', '192.168.1.5', '[::2]', 'localhost@evil.cn', 'a b', ''])(
    '%j is refused, with the setting that would allow it',
    async (host) => {
      const answer = await asked(`Host: ${host}`)
      expect(statusOf(answer)).toBe(421)
      expect(answer).toMatch(/MISDIRECTED_REQUEST/)
      expect(answer).toMatch(/ALLOWED_HOSTS/)
    },
  )

  it('must be one', async () => {
    const answer = await asked('Host: localhost', 'Host: policy.example.cn')
    expect([statusOf(answer), /BAD_REQUEST/.test(answer)]).toEqual([400, true])
  })

  it('is asked of questions, too', async () => {
    const body = '{"query":"{ __typename }"}'
    const question = (host: string) =>
      sent(
        `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
      )
    expect(statusOf(await question('evil.example'))).toBe(421)
    expect(await question('localhost')).toMatch(/^HTTP\/1\.1 200 .*"__typename":"Query"/s)
  })
})

describe('ALLOWED_HOSTS', () => {
  it.each([
    [undefined, LOOPBACK_HOSTS],
    ['policy.example.cn', ['policy.example.cn']],
    ['Policy.Example.cn, 10.0.0.5:4000 ,[::1]', ['policy.example.cn', '10.0.0.5:4000', '[::1]']],
  ])('%s', (text, hosts) => expect(configFrom({ ALLOWED_HOSTS: text }).allowedHosts).toEqual(hosts))

  it.each(['http://policy.example.cn', 'a/b', '*', 'two words'])('%s is refused with what was expected', (text) =>
    expect(() => configFrom({ ALLOWED_HOSTS: text })).toThrow(/ALLOWED_HOSTS has .*Expected names/),
  )

  it.each([
    ['policy.example.cn', 'policy.example.cn:443', true],
    ['policy.example.cn:443', 'policy.example.cn:443', true],
    ['policy.example.cn', 'policy.example.cn:80', true],
    ['policy.example.cn:80', 'policy.example.cn:80', true],
    ['policy.example.cn:80', 'policy.example.cn:443', false],
    ['policy.example.cn:8080', 'policy.example.cn', true],
    ['policy.example.cn:', 'policy.example.cn:80', true],
  ])('a host %s, where %s is allowed: %s', (host, setting, expected) =>
    expect(isAllowed(host, configFrom({ ALLOWED_HOSTS: setting }).allowedHosts)).toBe(expected),
  )

  it('with a port allows that port alone', async () => {
    const { app } = await createApp({ store, allowedHosts: ['policy.example.cn:8080'] })
    const other = await listen(app, '127.0.0.1', 0)
    const status = async (host: string) =>
      statusOf(
        await sent(
          `GET /graphql/schema.graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
          Number(new URL(other.address).port),
        ),
      )
    expect([await status('policy.example.cn:8080'), await status('policy.example.cn'), await status('localhost')]).toEqual([200, 421, 421])
    await other.close()
  })
})

it.each(['/graphql/schema.graphql', '/graphql?query={__typename}', '/none'])('%s is answered with safe headers', async (path) => {
  const { headers } = await fetch(server.address + path)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/script-src 'self';/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('strict-transport-security')).toBeNull()
})

describe('a request that trickles in', () => {
  it('is closed within 30 s', () => expect(ARRIVAL.requestTimeout + ARRIVAL.connectionsCheckingInterval).toBeLessThan(30_000))

  it('is closed when its time is over, though it still sends', async () => {
    const { app } = await createApp({ store })
    const impatient = await listen(app, '127.0.0.1', 0, { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 })
    const headers = { 'content-type': 'application/json', 'content-length': 1000 }
    const status = await new Promise((resolve, reject) => {
      const slow = request(`${impatient.address}/graphql`, { method: 'POST', headers })
      const trickle = setInterval(() => slow.write(' '), 50)
      slow.on('response', (response) => resolve(response.statusCode)).on('error', reject)
      slow.on('close', () => clearInterval(trickle))
      slow.flushHeaders()
    })
    expect(status).toBe(408)
    await impatient.close()
  })
})
