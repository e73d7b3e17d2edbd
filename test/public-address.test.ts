import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD } from './cast.ts'
import { openTheatre, type Theatre } from './platform.ts'

const HOME = 'https://data.example.gov.cn'
const FOREIGN = {
  host: 'evil.invalid',
  'x-forwarded-host': 'evil.invalid',
  'x-forwarded-server': 'evil.invalid',
  'x-original-url': 'http://evil.invalid/',
  forwarded: 'host=evil.invalid;proto=http',
}

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre({ publicUrl: HOME })
})
afterAll(() => theatre?.close())

/** Every public address, its parameters filled with what was published. */
function publicAddresses(): string[] {
  const { publication } = theatre.shared
  const open = theatre.routes.filter(
    ({ method, url }) => method === 'GET' && !/^\/(v1\/(?!opendata)|docs|openapi|console|assets)/.test(url),
  )
  return open.map(({ url }) =>
    url
      .replace(':name', url.includes('action') ? `package_show?id=${publication}` : publication)
      .replace(':format', 'csv')
      .replace(/:\w+/g, publication),
  )
}

test('whole links lead to the public address, whatever name a request came by', async () => {
  const linked: string[] = []
  for (const url of publicAddresses()) {
    const { status, headers, body } = await theatre.transport({ url, headers: FOREIGN })
    expect(status, url).toBeLessThan(500)
    expect(`${JSON.stringify(headers)}${body}`, url).not.toContain('evil.invalid')
    if (body.includes(`${HOME}/`)) linked.push(url)
  }
  const { publication } = theatre.shared
  const wanted = [
    '/',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/catalog',
    '/catalog.ttl',
    '/catalog.rdf',
    '/data.json',
  ]
  expect(linked).toEqual(expect.arrayContaining([...wanted, `/datasets/${publication}`]))
  expect(linked).toContain(`/api/3/action/package_show?id=${publication}`)
})

test('the address of a search, its pages and its errors hold no foreign name', async () => {
  for (const url of ['/datasets?q=公交', '/datasets/none', '/v1/none', '/catalog?after=x', '/api/3/action/help_show'])
    expect((await theatre.transport({ url: encodeURI(url), headers: FOREIGN })).body, url).not.toContain('evil.invalid')
})

test('people who come by the public address may write though a proxy calls the platform by another name, others may not', async () => {
  const login = { login: 'provider01', password: PASSWORD }
  const enter = (headers: Record<string, string>) =>
    theatre.transport({ method: 'POST', url: '/v1/identity/login', payload: login, headers })
  expect((await enter({ host: '127.0.0.1:8620', origin: HOME })).status).toBe(200)
  expect((await enter({ host: '127.0.0.1:8620', origin: 'https://evil.invalid' })).status).toBe(403)
  expect((await enter({ host: '127.0.0.1:8620', origin: 'http://data.example.gov.cn' })).status).toBe(403)
  const cookies = String((await enter({ host: 'data.example.gov.cn', origin: HOME })).headers['set-cookie'])
  expect(cookies.match(/; Secure/g)).toHaveLength(2)
})
