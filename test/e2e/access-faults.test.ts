import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from './access-faults.ts'
import { chromium, openBrowser } from './browser.ts'

const PAGE = (body: string) => `<!doctype html><html lang="zh-CN"><title>试</title><style>
  .pale { color: #ccc } .dark { color: #222 } .night { background: #333 } [hidden] { display: none }
</style><body><main><h1>试</h1>${body}</main></body></html>`
const rows = (cell: string) => `<table><caption>表</caption>${`<tr><td>${cell}</td></tr>`.repeat(20)}</table>`

describe.skipIf(!chromium)('accessFaults', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  const faultsOf = async (body: string) => {
    await page.locator('main').evaluate((main, html) => Object.assign(main, { innerHTML: html }), `<h1>试</h1>${body}`)
    return accessFaults(page)
  }
  const rulesOf = async (body: string) => (await faultsOf(body)).map((line) => line.split(':')[0])

  test('measures of texts that look alike one, and each look that was not on the screens before', async () => {
    await page.setContent(PAGE(rows('<b class="dark">文字</b>')))
    expect(await accessFaults(page)).toEqual([])
    const [fault, ...others] = await faultsOf(rows('<b class="pale">文字</b>'))
    expect(others).toEqual([])
    expect(fault).toMatch(/^color-contrast: .*pale/)
    expect(fault?.split(' | ')).toHaveLength(1)
    expect(await rulesOf('<p class="night"><b class="dark">文字</b></p>')).toEqual(['color-contrast'])
    expect(await rulesOf('<p style="color: #ddd">文字</p>')).toEqual(['color-contrast'])
    expect(await rulesOf('<p hidden class="pale">文字</p>')).toEqual([])
    expect(await rulesOf('<p class="pale">文字</p>')).toEqual(['color-contrast'])
  })

  test('looks for everything else on every screen again', async () => {
    const field = '<p><input type="text"></p>'
    expect(await rulesOf(field)).toEqual(['label'])
    expect(await rulesOf(field)).toEqual(['label'])
  })
})
