import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Schemas } from '@shuyuan/sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { PASSWORD, type Who } from '../cast.ts'
import { havePayloads, readPayloads } from '../payloads.ts'
import { openTheatre, type Theatre } from '../platform.ts'
import { must } from '../send.ts'
import { type Shared, shareStops } from '../story.ts'
import { answered, countRequests } from './answered.ts'
import { chromium, openBrowser } from './browser.ts'
import { goTo } from './go-to.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const built = existsSync(fileURLToPath(new URL('../../apps/console/dist/index.html', import.meta.url)))

/** Names that would run as script wherever one of them is put into a page as it is; each is a lawful name of an entry. */
const NAMES = [
  '<img src=x onerror=window.hit=1>甲',
  '"><svg onload=window.hit=1>乙',
  '</script><script>window.hit=1</script>丙',
  "'-alert(1)-'{{constructor('alert(1)')()}}丁",
]
/** So many lines are the data items of one entry. */
const ENTRY_LINES = 100
const ORG_CODES = ['11321100000000101J', '11321100000000102M', '11321100000000103Q', '11321100000000104U']

describe.skipIf(!chromium || !built)('texts that hold scripts', () => {
  let theatre: Theatre
  let base = ''
  let browser: Browser
  const stories: { name: string; shared: Shared }[] = []

  beforeAll(async () => {
    theatre = await openTheatre()
    const { send, platform } = theatre
    for (const [i, name] of NAMES.entries()) {
      const cell = name.replaceAll('"', '""')
      const rows = Array.from({ length: 30 }, (_, n) => `Z${1001 + n},"${cell}${n}",3,2021-03-10`)
      const csv = `站点编号,站点名称,线路数,启用日期\n${rows.join('\n')}`
      stories.push({ name, shared: await shareStops(send, { name, csv }) })
      const org = { name, code: ORG_CODES[i], region: '321100', kind: 'government' }
      await must(send('sysadmin', 'POST', '/v1/identity/orgs', org), 201)
    }
    base = await platform.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await theatre?.close()
  })

  /** A page that keeps account of everything a script would cause. */
  async function watched(who: Who | null): Promise<{ page: Page; seen: string[] }> {
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
    const page = countRequests(await context.newPage())
    const seen: string[] = []
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (line) => {
      if (/Content.Security.Policy|Refused to/i.test(line.text())) seen.push(`blocked: ${line.text()}`)
    })
    // what a payload would fetch from elsewhere
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(base)) seen.push(`asked for ${request.url()}`)
    })
    if (who) {
      const reply = await page.request.post(`${base}/v1/identity/login`, {
        data: { login: `${who}01`, password: PASSWORD },
      })
      expect(reply.status()).toBe(200)
    }
    return { page, seen }
  }

  /** Looks at a page once nothing is loading any more and all of `wanted` is shown. */
  async function open(page: Page, path: string, seen: string[], wanted: string[] = []): Promise<string> {
    await goTo(page, base + path)
    await answered(page)
    for (const text of wanted)
      await expect
        .poll(async () => plain(await page.locator('body').innerText()), { timeout: 60_000 })
        .toContain(plain(text))
    const found = (await page.evaluate(`JSON.stringify([
      window.hit === undefined ? '' : 'the script ran',
      ...[...document.querySelectorAll('iframe,object,embed,applet,marquee,bgsound,base,frameset,layer,xml,xss,video,audio')].map((e) => e.outerHTML.slice(0, 200)),
      ...[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes])
        .filter((a) => /^on/i.test(a.name) || /^\\s*javascript:/i.test(a.value)).map((a) => a.name + '=' + a.value),
      ...[...document.scripts].filter((s) => !s.src && s.type !== 'application/ld+json' && /hit|alert/.test(s.text)).map((s) => s.text),
    ].filter(Boolean))`)) as string
    for (const fault of JSON.parse(found) as string[]) seen.push(`${path}: ${fault}`)
    return page.locator('body').innerText()
  }

  test('a page that does let one in is noticed', async () => {
    const { page, seen } = await watched(null)
    await page.setContent(`<p>${NAMES[0]}</p><script>alert(1)</script>`)
    await expect.poll(() => seen).toContain('dialog 1')
    expect(await page.evaluate('window.hit')).toBe(1)
    await page.context().close()
  })

  test('none runs in the public portal: list, search, detail, feeds', async () => {
    const { page, seen } = await watched(null)
    const list = await open(page, '/datasets', seen)
    for (const { name, shared } of stories) {
      expect(list).toContain(name)
      expect(await open(page, `/datasets/${shared.publication}`, seen)).toContain(name)
      await open(page, `/datasets?q=${encodeURIComponent(name)}`, seen)
      const feed = await page.request.get(`${base}/feed.xml`)
      if (/[<"]/.test(name)) expect(await feed.text()).not.toContain(name)
    }
    await open(page, '/', seen)
    expect(seen).toEqual([])
    await page.context().close()
  })

  test('none runs in the console, whoever looks', async () => {
    const lists: Partial<Record<Who, string[]>> = {
      provider: [
        '/',
        '/catalogue',
        '/datasets',
        '/onboarding',
        '/services',
        '/applications',
        '/grants',
        '/opendata',
        '/quality',
        '/jobs',
        '/workflow/notices',
        '/workflow/tasks',
      ],
      bureau: ['/', '/catalogue', '/book', '/workflow/timers', '/opendata'],
      sysadmin: ['/identity'],
      auditor: ['/evidence'],
    }
    const details = stories
      .slice(0, 2)
      .flatMap(({ shared }) => [
        `/catalogue/${shared.entry}`,
        `/datasets/${shared.dataset}`,
        `/datasets/${shared.dataset}/versions/${shared.version}`,
        `/applications/${shared.application}`,
        `/opendata/${shared.publication}`,
      ])
    const walk = async ([who, paths]: [Who, string[]]): Promise<string[]> => {
      const { page, seen } = await watched(who)
      const texts: string[] = []
      for (const path of paths) texts.push(await open(page, `/console${path}`, seen))
      expect(seen).toEqual([])
      await page.context().close()
      return texts
    }
    // side by side: most of the time of a page is waiting for its quiet
    const shown = (
      await Promise.all(
        [...(Object.entries(lists) as [Who, string[]][]), ['provider', details] as [Who, string[]]].map(walk),
      )
    ).flat()
    for (const { name } of stories) expect(shown.filter((text) => text.includes(name)).length, name).toBeGreaterThan(3)
  })

  describe.skipIf(!havePayloads)(havePayloads ? 'lines of the XSS lists' : 'skipped: no data', () => {
    /** Every list is met; of each an ordinary run takes every third line. */
    const all = Boolean(process.env.SHUYUAN_ATTACK_LISTS)
    const lists = readPayloads('xss/').map((list) => list.filter((_, i) => all || i % 3 === 0))
    const lines = [...new Set(lists.flat())].map((line) => line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').trim())
    /** The longest line with a tag that a name of an entry may hold, and a number. */
    const nameOf = (own: string[], n: number) =>
      `${own.filter((line) => line.includes('<') && line.length < 46).toSorted((a, b) => b.length - a.length)[0] ?? own[0]?.slice(0, 45)} ${n}`
    const entries: { id: string; name: string; shown: string[] }[] = []
    let shared: Shared

    beforeAll(async () => {
      const { send } = theatre
      const { subject } = await must<Schemas['IdentityMe']>(send('provider', 'GET', '/v1/identity/me'), 200)
      for (let from = 0; from < lines.length; from += ENTRY_LINES) {
        const own = lines.slice(from, from + ENTRY_LINES)
        // titles are told apart by their end; a long one gives way to its note
        const items = own.map((note, i) => ({ title: `${note.slice(0, 90)} ${i}`, type: 'C', note }))
        const text = (at: number) => own.slice(at).join('\n').slice(0, 3900)
        const content = {
          format: '1',
          updateCycle: '7',
          shareType: 1,
          openType: 3,
          dataLevel: 1,
          items,
          name: nameOf(own, entries.length),
          abstract: text(0).slice(0, 256),
          usePurpose: text(25),
          useConditions: text(50),
          shareScope: text(75),
          keywords: own.slice(0, 20).map((line) => line.slice(0, 50)),
        }
        const body = { provider: subject.org, frontCode: '307001', content }
        const entry = await must<Schemas['CatalogueEntry']>(
          send('provider', 'POST', '/v1/catalogue/entries', body),
          201,
        )
        entries.push({ id: entry.id, name: entry.name, shown: [own[0] ?? '', own.at(-1) ?? ''] })
      }
      const cell = (line: string) => `"${line.replaceAll('"', '""')}"`
      const rows = lines.map((line, n) => `Z${10_001 + n},${cell(line)},3,2021-03-10`)
      shared = await shareStops(send, {
        name: nameOf(lines, entries.length),
        csv: `站点编号,站点名称,线路数,启用日期\n${rows.join('\n')}`,
      })
    })

    test('runs in no list, entry, dataset, search or portal page, asks nothing of another site and leaves no element', async () => {
      const [clerk, visitor] = await Promise.all([watched('provider'), watched(null)])
      const walk = async () => {
        const { page, seen } = clerk
        const names = entries.map(({ name }) => name)
        await open(page, '/console/catalogue?state=draft', seen, names)
        for (const { id, shown } of entries) await open(page, `/console/catalogue/${id}`, seen, shown)
        for (const path of [
          `/catalogue/${entries[0]?.id}/edit`,
          `/datasets/${shared.dataset}`,
          `/datasets/${shared.dataset}/versions/${shared.version}`,
          `/quality/${shared.dataset}`,
          `/opendata/${shared.publication}`,
          `/search?q=${encodeURIComponent(lines[0] ?? '')}`,
        ])
          await open(page, `/console${path}`, seen)
      }
      const browse = async () => {
        const { page, seen } = visitor
        await open(page, `/datasets/${shared.publication}`, seen)
        for (const line of lines.filter((_, i) => i % 100 === 0))
          await open(page, `/datasets?q=${encodeURIComponent(line.slice(0, 60))}`, seen)
      }
      await Promise.all([walk(), browse()])
      expect([...clerk.seen, ...visitor.seen]).toEqual([])
      await clerk.page.context().close()
      await visitor.page.context().close()
    })
  })

  test('none stands unescaped in the report of an onboarding or the portal page', async () => {
    for (const { name, shared } of stories) {
      const report = await theatre.send('provider', 'GET', `/v1/onboarding/drafts/${shared.draft}/report.html`)
      const portal = await theatre.send(null, 'GET', `/datasets/${shared.publication}`)
      for (const { headers, body } of [report, portal]) {
        expect(headers['content-type']).toContain('text/html')
        expect(headers['content-security-policy']).toContain("default-src 'self'")
        if (/[<"]/.test(name)) expect(body).not.toContain(name)
        expect(body).toContain(name.slice(-1))
      }
    }
  })
})

/** A text without its white space, which a page may break otherwise. */
const plain = (text: string): string => text.replaceAll(/\s+/g, '')
