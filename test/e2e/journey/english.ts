import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const SCREENS = [
  '/',
  '/catalogue',
  '/catalogue/new',
  '/onboarding',
  '/onboarding/new',
  '/services',
  '/applications',
  '/grants',
  '/sharing/test',
  '/workflow/tasks',
  '/evidence',
]
/** Menu, headings, column heads, labels, tabs and buttons; what stands in rows and lists is data. */
const CHROME = 'nav, h1, h2, h3, th, label, button, [role=tab], .ant-steps-item-title, .ant-empty-description'
const DATA = 'td, li:not(nav li), [lang=zh], .ant-select-selection-item'

export function english(stage: Stage): void {
  describe('the console in English', () => {
    test('has no Chinese around the data, and stays English after a reload', async () => {
      const page = await stage.enter('minzheng')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { level: 1, name: 'Workbench' }).waitFor()
      const answer = await page.request.get(`${stage.url}/v1/catalogue/fields`)
      const { items } = (await answer.json()) as { items: { label: string }[] }
      const given = items.map(({ label }) => label) // the bureau's own fields are data too
      const found: string[] = []
      const { name, screens } = await qualityReport(page, stage.url)
      for (const path of [...SCREENS, ...screens]) {
        await goTo(page, `${stage.url}/console${path}`)
        await page.locator('#main h1').waitFor()
        expect(await accessFaults(page), path).toEqual([])
        const chrome = page.locator(CHROME)
        const texts = await chrome.evaluateAll(
          (all, data) =>
            (
              all as unknown as {
                closest(what: string): unknown
                querySelector(what: string): unknown
                innerText: string
              }[]
            )
              .filter((one) => one.closest(data) === null && one.querySelector('[role=tree]') === null)
              .map((one) => one.innerText),
          DATA,
        )
        expect(texts.length, path).toBeGreaterThan(3)
        found.push(
          ...[...texts, await page.title()]
            .filter((text) => /\p{Script=Han}/u.test(text.replace(name, '')) && !given.includes(text.trim()))
            .map((text) => `${path}: ${text}`),
        )
      }
      expect(found).toEqual([])
      await goTo(page, `${stage.url}/console/catalogue/ent_none`)
      await page.getByText('Cannot find entry "ent_none" (CATALOGUE_ENTRY_NOT_FOUND)').waitFor()
    })

    test('says the sentences of the server in the language of the console, also those kept from before', async () => {
      const page = await stage.another('minzheng')
      await goTo(page, `${stage.url}/console/`)
      await page.getByRole('button', { name: 'English' }).click()
      await page
        .getByRole('link', { name: /^Application: / })
        .first()
        .waitFor()
      await goTo(page, `${stage.url}/console/workflow/limits`)
      await page.getByRole('cell', { name: 'Entry update (D01)' }).waitFor()
      const names = await page.locator('#main tbody td:first-child').allInnerTexts()
      expect(names.length).toBeGreaterThan(15)
      expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([])
      await page.getByRole('button', { name: /^中\s?文$/ }).click()
      await page.getByRole('cell', { name: '目录更新 (D01)' }).waitFor()
    })
  })
}

/** The screens of a checked dataset: its quality, which shows its name, and one check with every rule. */
async function qualityReport(page: Page, url: string): Promise<{ name: string; screens: string[] }> {
  const list = async <T>(path: string): Promise<T[]> =>
    ((await (await page.request.get(`${url}/v1/${path}`)).json()) as { items: T[] }).items
  for (const { id, name } of await list<{ id: string; name: string }>('intake/datasets?limit=100')) {
    const [check] = await list<{ id: string }>(`quality/datasets/${id}/checks?limit=1`)
    if (check) return { name, screens: [`/quality/${id}`, `/quality/${id}/checks/${check.id}`] }
  }
  throw new Error('no dataset of the demo city has a check')
}
