import type { Schemas } from '@shuyuan/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Who } from '../cast.ts'
import { inLanes } from '../lanes.ts'
import { type Document, exampleOf, operationsOf, stringPaths, withValue } from '../openapi-example.ts'
import { havePayloads, readPayloads, shuffle } from '../payloads.ts'
import { openTheatre, type Theatre } from '../platform.ts'
import { faultsOf } from '../sane-answer.ts'
import { planRounds } from '../rounds.ts'
import { must } from '../send.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 })

const lists = readPayloads()
const all = [...new Set(lists.flat())]
const ROUNDS = lists.map((_, round) => round)
/** A place meets so many lists, and all of them in the full run; what operations share meets all of them in any run. */
const LEAST = Number(process.env.SHUYUAN_ATTACK_LISTS ?? 3)
/** Where a string costs a request of its own, an ordinary run sends a sixth of each list. */
const ALL = LEAST >= lists.length
const some = ALL ? all : [...new Set(lists.flatMap((list) => list.filter((_, i) => i % 6 === 0)))]
/** So many strings are written with one request. */
const BUNDLE = 100

describe.skipIf(!havePayloads)(havePayloads ? 'attack strings' : 'skipped: no data', () => {
  let theatre: Theatre
  let document: Document
  const faults: string[] = []

  beforeAll(async () => {
    theatre = await openTheatre()
    document = (await theatre.send(null, 'GET', '/openapi.json')).json<Document>()
  })
  afterAll(() => theatre?.close())

  async function check(
    where: string,
    sent: string | string[],
    who: Who | null,
    method: string,
    url: string,
    body?: object,
  ) {
    const reply = await theatre.send(who, method, url, body)
    for (const fault of faultsOf(reply, sent, url))
      faults.push(`${method} ${where} as ${who} with ${JSON.stringify(sent)}: ${fault} ${reply.body.slice(0, 300)}`)
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

  test('every text member of every request body, those of a body side by side: each name of a module meets every list; every string is in a body once', async () => {
    const deck = shuffle(lists)
    let members = 0
    interface Shot {
      path: string
      method: string
      who: Who | null
      example: unknown
      /** those of one request: what any text fits, apart from what only some do */
      places: (string | number)[][]
      kinds: string[]
    }
    const shots: Shot[] = []
    for (const { method, path, body } of operationsOf(document)) {
      // signing in costs a hash of 64 MB each time; it has its turn below
      if (!body || /login|password|logout/.test(path)) continue
      const example = exampleOf(document, body)
      const places = stringPaths(example)
      members += places.length
      const any = Map.groupBy(places, (place) => /^a*$/.test(String(valueAt(example, place) ?? '')))
      const who = performerOf(method, path)
      for (const group of any.values()) {
        const kinds = group.map((place) => kindOf(path, place.findLast((key) => typeof key === 'string') ?? ''))
        shots.push({ path, method, who, example, places: group, kinds })
      }
    }
    const shoot = async ({ path, method, who, example, places }: Shot, payloads: string[]) => {
      const body = places.reduce((whole, place, i) => withValue(whole, place, payloads[i % payloads.length]), example)
      await check(path, payloads, who, method, plainPath(path), body as object)
    }
    await inLanes(planRounds(shots, lists.length, LEAST), ({ shot, round }) =>
      shoot(
        shot,
        shot.places.map((_, i) => deck.deal(round + i)),
      ),
    )
    const left = deck.rest()
    const wide = shots.filter(({ places }) => places.length > 2)
    for (let turn = 0; left.length > 0; turn++) {
      const shot = wide[turn % wide.length] as Shot
      await shoot(shot, left.splice(0, shot.places.length))
    }
    expect(members).toBeGreaterThan(150)
    expect(faults.splice(0)).toEqual([])
  })

  test('every query and path parameter, those of a query side by side: each name of a module meets every list; strings that were in none are in a path', async () => {
    const inPath = shuffle(lists)
    const inQuery = shuffle(lists)
    const put = (payload: string) => encodeURIComponent(payload.toWellFormed())
    const operations = operationsOf(document).filter(({ path }) => !/logout|password|sessions/.test(path))
    const shots: { kinds: string[]; shoot(round: number): Promise<unknown> }[] = []
    const paths: ((payload: string) => Promise<unknown>)[] = []
    for (const { method, path, parameters } of operations) {
      const who = performerOf(method, path)
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      for (const { name, in: place } of parameters) {
        if (place !== 'path') continue
        const one = (payload: string) => {
          const url = plainPath(path.replace(`{${name}}`, put(payload)))
          return check(`${path} {${name}}`, payload, who, method, url, body)
        }
        paths.push(one)
        shots.push({ kinds: [kindOf(path, `{${name}}`)], shoot: (round) => one(inPath.deal(round)) })
      }
      // a number or a choice refuses the whole query: apart from what takes any text
      const kinds = Map.groupBy(
        parameters.filter((one) => one.in === 'query'),
        ({ schema }) => schema.type === 'string' && !schema.enum && !schema.format && !schema.pattern,
      )
      for (const names of kinds.values())
        shots.push({
          kinds: names.map(({ name }) => kindOf(path, `?${name}`)),
          shoot(round) {
            const payloads = names.map((_, i) => inQuery.deal(round + i))
            const query = names.map(({ name }, i) => `${name}=${put(payloads[i] ?? '')}`).join('&')
            return check(`${path} ?${query}`, payloads, who, method, `${plainPath(path)}?${query}`, body)
          },
        })
    }
    await inLanes(planRounds(shots, lists.length, LEAST), ({ shot, round }) => shot.shoot(round))
    const reading = paths.filter((_, i) => i % 7 === 0)
    await inLanes(
      inPath.rest(some).entries(),
      ([i, payload]) => reading[i % reading.length]?.(payload) ?? Promise.resolve(),
    )
    expect(faults.splice(0)).toEqual([])
  })

  test('every list in each header alone, and every string in a header beside others: who asks, what for, signatures, cookies, origins', async () => {
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
    // what HTTP itself cannot carry never arrives
    const carried = (payload: string) =>
      Buffer.from(payload)
        .toString('latin1')
        .replaceAll(/\p{Cc}/gu, ' ')
        .trim()
    const deck = shuffle(lists)
    const together = (payloads: string[]) =>
      Object.fromEntries(payloads.map((payload, i) => [names[i % names.length] as string, carried(payload)]))
    const sets = [
      ...names.flatMap((name) => ROUNDS.map((list) => ({ [name]: carried(deck.deal(list)) }))),
      ...Array.from({ length: Math.ceil(all.length / names.length) }, (_, i) =>
        together(all.slice(i * names.length, (i + 1) * names.length)),
      ),
    ]
    await inLanes(sets.entries(), async ([turn, set]) => {
      // a header alone meets each target in its turn, all together meet every one
      const met = Object.keys(set).length > 1 ? targets : [targets[turn % targets.length] ?? targets[0]]
      for (const [method, url] of met) {
        const headers = { 'content-type': 'application/json', ...set }
        const reply = await theatre.transport({ method, url, headers, ...(method === 'POST' ? { payload: '{}' } : {}) })
        for (const fault of faultsOf(reply, Object.values(set), url))
          faults.push(`${url} ${JSON.stringify(set)} ${fault} ${reply.body.slice(0, 200)}`)
      }
    })
    expect(faults.splice(0)).toEqual([])
  })

  test('names at the door, one of every list: a failed sign-in tells nothing, whatever the name', async () => {
    const deck = shuffle(lists)
    for (const login of ROUNDS.map((list) => deck.deal(list))) {
      const reply = await check('login', login, null, 'POST', '/v1/identity/login', { login, password: login })
      expect([400, 401, 429], login).toContain(reply.status)
    }
    expect(faults.splice(0)).toEqual([])
  })

  test('every string as title and note of a data item comes back as it was sent, and searches for them are answered', async () => {
    const me = await must<Schemas['IdentityMe']>(theatre.send('provider', 'GET', '/v1/identity/me'), 200)
    const plain = { format: '1', updateCycle: '7', shareType: 1, openType: 3, dataLevel: 1 }
    const create = { provider: me.subject.org, frontCode: '307001', content: { ...plain, name: '测试目录' } }
    type Entry = Schemas['CatalogueEntry']
    let entry = await must<Entry>(theatre.send('provider', 'POST', '/v1/catalogue/entries', create), 201)
    const url = `/v1/catalogue/entries/${entry.id}`
    let kept = 0
    for (let from = 0; from < all.length; from += BUNDLE) {
      const bundle = all.slice(from, from + BUNDLE)
      const items = bundle.map((payload) => ({ title: payload, type: 'C', note: payload }))
      const [name = ''] = bundle
      const content = { ...plain, name, abstract: name, usePurpose: name, keywords: [name.slice(0, 50)], items }
      const put = () => check('texts', bundle, 'provider', 'PUT', url, { revision: entry.revision, content })
      let reply = await put()
      // a name is one line of so many characters; a text takes more. Each that is refused is named: by its form first, then by the rules
      for (let tries = 0; reply.status === 400 && tries < 3; tries++) {
        const { fields } = reply.json<{ fields: Record<string, string> }>()
        for (const [field, said] of Object.entries(fields)) {
          expect(said, field).toMatch(/\p{Script=Han}/u)
          const [, at, member] = /items\.(\d+)\.(title|note)$/.exec(field) ?? []
          const item = items[Number(at)]
          if (item && member === 'title') item.title = `项${at}`
          else if (item && member === 'note') item.note = ''
          else Object.assign(content, { name: '测试目录', abstract: '', usePurpose: '', keywords: [] })
        }
        reply = await put()
      }
      expect(reply.status, reply.body.slice(0, 500)).toBe(200)
      entry = reply.json<Entry>()
      expect(entry.items.map(({ note }) => note)).toEqual(items.map(({ note }) => note.trim()))
      expect(entry.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title.trim().normalize()))
      kept += items.filter(({ note }) => note !== '').length
    }
    expect(kept).toBeGreaterThan(all.length * 0.99)
    const doors = [
      ['provider', '/v1/catalogue/entries?q='],
      [null, '/datasets?q='],
      ['provider', '/v1/catalogue/search?q='],
    ] as const
    await inLanes(some.entries(), async ([i, payload]) => {
      const [who, door] = doors[i % doors.length] ?? doors[0]
      const q = encodeURIComponent(payload.toWellFormed().slice(0, 60))
      await check('search', payload, who, 'GET', door + q)
    })
    expect(faults.splice(0)).toEqual([])
  })

  test('every list as file names, in a form or in the address, and every string in the contents of a file', async () => {
    await inLanes(some.entries(), async ([i, name]) => {
      const boundary = 'frontier'
      const safe = name.replaceAll(/[\r\n"]/g, '_')
      const form = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${safe}"\r\ncontent-type: text/csv\r\n\r\na,b\n1,2\n\r\n--${boundary}--\r\n`
      const inForm = { 'content-type': `multipart/form-data; boundary=${boundary}` }
      const url = '/v1/intake/uploads'
      const reply = await (i % 2 === 0
        ? theatre.send('provider', 'POST', url, Buffer.from(form), inForm)
        : theatre.send('provider', 'POST', `${url}?name=${encodeURIComponent(name.toWellFormed())}`, 'a,b\n1,2\n'))
      for (const fault of faultsOf(reply, [safe, name]))
        faults.push(`file name ${JSON.stringify(safe)}: ${fault} ${reply.body}`)
      // a department's files that nobody loads are bounded: one that is refused for that has tried nothing
      expect(reply.status).not.toBe(409)
      if (reply.status !== 201) return
      const upload = reply.json<Schemas['IntakeUpload']>()
      expect(upload.name).not.toMatch(/[/\\\0]|^\.\.?$/)
      expect((await theatre.send('provider', 'DELETE', `${url}/${upload.id}`)).status).toBe(204)
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

/** A name means one schema within a module. */
const kindOf = (path: string, name: string): string => `${path.split('/').slice(0, 3).join('/')} ${name}`

/** What stands at a path of a value; undefined where there is nothing. */
function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<string | number, unknown> | undefined)?.[key], value)
}
