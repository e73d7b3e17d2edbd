import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Schemas } from '@shuyuan/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inLanes } from '../lanes.ts'
import { type Document, exampleOf, operationsOf, stringPaths, withValue } from '../openapi-example.ts'
import { openTheatre, type Theatre } from '../platform.ts'
import { faultsOf } from '../sane-answer.ts'
import { must } from '../send.ts'
import type { Who } from '../cast.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 })

const folder = fileURLToPath(new URL('../../../shared/data/security-payloads/', import.meta.url))
const here = existsSync(folder)
/** Lines as bytes: some are no UTF-8, and travel as what a careless client makes of them. */
const lists = here
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(folder + name, 'latin1').split('\n'))
      .map((lines) => lines.filter((line) => line !== '').map((line) => Buffer.from(line, 'latin1').toString('utf8')))
  : []
const all = [...new Set(lists.flat())]

describe.skipIf(!here)(here ? 'attack strings' : 'skipped: no data', () => {
  let theatre: Theatre
  let document: Document
  let turn = 0
  const faults: string[] = []

  beforeAll(async () => {
    theatre = await openTheatre()
    document = (await theatre.send(null, 'GET', '/openapi.json')).json<Document>()
  })
  afterAll(() => theatre?.close())

  /** One payload of every list, another one each time. */
  const rotation = (): string[] => lists.map((list) => list[turn++ % list.length] as string)

  async function check(where: string, payload: string, who: Who | null, method: string, url: string, body?: object) {
    const reply = await theatre.send(who, method, url, body)
    for (const fault of faultsOf(reply, payload, url))
      faults.push(`${method} ${where} as ${who} with ${JSON.stringify(payload)}: ${fault} ${reply.body.slice(0, 300)}`)
    return reply
  }

  /** The part that passes the guard of an operation, so that the payload reaches its depth. */
  function performerOf(method: string, path: string): Who | null {
    const url = path.replace(/\{(\w+)\}/g, ':$1')
    const route = theatre.routes.find((r) => r.method === method && r.url === url)
    const action = route?.config?.action ?? ''
    const { policy } = theatre.platform.deps
    const order: Who[] = ['provider', 'bureau', 'consumer', 'sysadmin', 'security', 'auditor', 'consumerHead']
    const roles: Partial<Record<Who, string>> = { consumerHead: 'cdo' }
    return (
      order.find((who) => {
        const subject = { kind: 'user' as const, id: 'usr_x', name: '', org: 'org_x', region: '' }
        return policy.decide(action, { subject: { ...subject, roles: [roles[who] ?? who] } }).allow
      }) ?? null
    )
  }
  const plainPath = (path: string): string =>
    path
      .replace('/entries/{id}', `/entries/${theatre.shared.entry}`)
      .replace('{dataset}', theatre.shared.dataset)
      .replace('{version}', theatre.shared.version)
      .replace('{service}', theatre.shared.service)
      .replace('{format}', 'csv')
      .replace(/\{\w+\}|\*/g, 'x_1')

  test('every text member of every request body', async () => {
    let members = 0
    for (const { method, path, body } of operationsOf(document)) {
      // signing in costs a hash of 64 MB each time; it has its turn below
      if (!body || /login|password|logout/.test(path)) continue
      const example = exampleOf(document, body)
      const who = performerOf(method, path)
      for (const member of stringPaths(example)) {
        members++
        for (const payload of rotation().filter((_, i) => (i + members) % 4 === 0))
          await check(
            `${path} ${member.join('.')}`,
            payload,
            who,
            method,
            plainPath(path),
            withValue(example, member, payload) as object,
          )
      }
    }
    expect(members).toBeGreaterThan(150)
    expect(faults.splice(0)).toEqual([])
  })

  test('every query and path parameter', async () => {
    for (const { method, path, parameters } of operationsOf(document)) {
      if (/logout|password|sessions/.test(path)) continue
      const who = performerOf(method, path)
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      for (const { name, in: place } of parameters)
        for (const payload of rotation().filter((_, i) => place === 'path' || (i + turn) % 2 === 0)) {
          const put = encodeURIComponent(payload.toWellFormed())
          const url = place === 'path' ? plainPath(path.replace(`{${name}}`, put)) : `${plainPath(path)}?${name}=${put}`
          await check(`${path} ?${name}`, payload, who, method, url, body)
        }
    }
    expect(faults.splice(0)).toEqual([])
  })

  test('headers: who asks, what for, signatures, cookies, origins', async () => {
    const names = (
      'user-agent cookie authorization x-csrf-token x-forwarded-for x-forwarded-host host origin referer accept accept-language ' +
      'content-type if-none-match range x-shuyuan-key x-shuyuan-time x-shuyuan-nonce x-shuyuan-algorithm x-shuyuan-sign'
    ).split(' ')
    const targets = [
      ['GET', '/v1/opendata/datasets'],
      ['GET', '/datasets'],
      ['GET', '/v1/identity/me'],
      ['POST', `/v1/sharing/services/${theatre.shared.service}/verify`],
      ['POST', '/v1/identity/login'],
    ] as const
    for (const name of names)
      await inLanes([...rotation(), ...rotation()], async (payload) => {
        // what HTTP itself cannot carry never arrives
        const value = Buffer.from(payload)
          .toString('latin1')
          .replaceAll(/\p{Cc}/gu, ' ')
          .trim()
        for (const [method, url] of targets) {
          const headers = { 'content-type': 'application/json', [name]: value }
          const reply = await theatre.transport({
            method,
            url,
            headers,
            ...(method === 'POST' ? { payload: '{}' } : {}),
          })
          for (const fault of faultsOf(reply, value, url))
            faults.push(`${url} ${name}: ${JSON.stringify(value)} ${fault} ${reply.body.slice(0, 200)}`)
        }
      })
    expect(faults.splice(0)).toEqual([])
  })

  test('names at the door: a failed sign-in tells nothing, whatever the name', async () => {
    for (const login of rotation()) {
      const reply = await check('login', login, null, 'POST', '/v1/identity/login', { login, password: login })
      expect([400, 401, 429], login).toContain(reply.status)
    }
    expect(faults.splice(0)).toEqual([])
  })

  test('every string as the text of an entry comes back as it was sent, and every search for it is answered', async () => {
    const me = await must<Schemas['IdentityMe']>(theatre.send('provider', 'GET', '/v1/identity/me'), 200)
    const content = { name: '测试目录', format: '1', updateCycle: '7', shareType: 1, openType: 3, dataLevel: 1 }
    const create = { provider: me.subject.org, frontCode: '307001', content }
    let entry = await must<Schemas['CatalogueEntry']>(
      theatre.send('provider', 'POST', '/v1/catalogue/entries', create),
      201,
    )
    const url = `/v1/catalogue/entries/${entry.id}`
    let kept = 0
    for (const [i, payload] of all.entries()) {
      const note = { ...content, abstract: payload, usePurpose: payload }
      const named = { revision: entry.revision, content: { ...note, name: payload, keywords: [payload.slice(0, 50)] } }
      let reply = await check('name', payload, 'provider', 'PUT', url, named)
      // a name is one line of 200 characters; a text takes more
      if (reply.status === 400)
        reply = await check('text', payload, 'provider', 'PUT', url, { revision: entry.revision, content: note })
      if (reply.status === 200) {
        entry = reply.json<Schemas['CatalogueEntry']>()
        expect(entry.abstract).toBe(payload.trim())
        kept++
      } else expect(reply.status).toBe(400)
      const q = encodeURIComponent(payload.toWellFormed().slice(0, 60))
      if (i % 2 === 0) await check('search', payload, 'provider', 'GET', `/v1/catalogue/entries?q=${q}`)
      else await check('open search', payload, null, 'GET', `/datasets?q=${q}`)
    }
    expect(kept).toBeGreaterThan(all.length * 0.9)
    expect(faults.splice(0)).toEqual([])
  })

  test('every string as a file name, and all of them as the contents of a file', async () => {
    const names = all.filter((_, i) => i % 5 === 0 || i < 200)
    await inLanes(names, async (name) => {
      const boundary = 'frontier'
      const safe = name.replaceAll(/[\r\n"]/g, '_')
      const payload = Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${safe}"\r\ncontent-type: text/csv\r\n\r\na,b\n1,2\n\r\n--${boundary}--\r\n`,
      )
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
      const reply = await theatre.send('provider', 'POST', '/v1/intake/uploads', payload, headers)
      for (const fault of faultsOf(reply, safe))
        faults.push(`file name ${JSON.stringify(safe)}: ${fault} ${reply.body}`)
      if (reply.status === 201) expect(reply.json<Schemas['IntakeUpload']>().name).not.toMatch(/[/\\\0]|^\.\.?$/)
    })
    const cells = all.map((line, i) => `${i},"${line.replaceAll('"', '""')}"`)
    const reply = await theatre.send('provider', 'POST', '/v1/intake/uploads?name=a.csv', `n,t\n${cells.join('\n')}\n`)
    expect(reply.status).toBe(201)
    const { id } = reply.json<Schemas['IntakeUpload']>()
    const draft = await check('propose', '', 'provider', 'POST', '/v1/onboarding/drafts', { upload: id })
    expect(draft.status).toBe(201)
    expect(faults.splice(0)).toEqual([])
  })
})
