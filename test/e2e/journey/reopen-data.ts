import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const DATASET = '行政区划代码表'
const PERSON = '329921198001010017'

export function reopenData(stage: Stage): void {
  describe('after the opening: open data comes and goes, and who was asked about is found', () => {
    let provider: Page
    beforeAll(async () => {
      provider = await stage.open('minzheng')
    })

    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('open data is withdrawn with the reason, leaves the portal, and is opened again', async () => {
      const page = provider
      await goTo(page, `${stage.url}/console/opendata`)
      await page.getByRole('link', { name: DATASET }).or(page.locator('#main table a')).first().click()
      await page.getByText('已开放').first().waitFor()
      const address = await page.getByRole('link', { name: '在门户查看' }).getAttribute('href')
      await page.getByRole('button', { name: /^下\s*线$/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('更正数据后重新开放')
      await dialog.getByRole('button', { name: /^下\s*线$/ }).click()
      await page.getByText('已下线').first().waitFor()
      expect((await page.request.get(`${stage.url}${address}`)).status()).toBeGreaterThanOrEqual(404)
      await screen(page, 'opendata-withdrawn')
      await page.getByRole('button', { name: '重新开放' }).click()
      await screen(page)
      await page.getByRole('dialog').getByRole('button', { name: '重新开放' }).click()
      await page.getByText('已开放').first().waitFor({ timeout: 60_000 })
      await screen(page)
    })

    test('the auditor finds what concerns a person by the identifier, which stays out of the address; a department asks among its own', async () => {
      const page = await stage.open('shenji')
      await goTo(page, `${stage.url}/console/evidence`)
      await page.getByLabel('当事人标识').fill(PERSON)
      const [asked] = await Promise.all([
        page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/evidence/')),
        page.getByRole('button', { name: /^查\s*询$/ }).click(),
      ])
      expect(asked.url()).toMatch(/\/v1\/evidence\/search$/)
      const answer = (await (await asked.response())?.text()) ?? ''
      expect(answer).not.toContain(PERSON)
      expect(page.url()).not.toContain(PERSON)
      await page.getByText('没有符合条件的存证').or(page.locator('#main tbody a').first()).first().waitFor()
      await screen(page, 'evidence-person')
      await page.getByLabel('当事人标识').fill('')
      await page.getByRole('button', { name: /^查\s*询$/ }).click()
      await page.locator('#main tbody a').first().click()
      await page.getByRole('button', { name: '保存回执' }).waitFor({ timeout: 30_000 })
      // a department asks among its own events only
      const other = await stage.open('gongan')
      const own = await callApi<{ items: unknown[] }>(other, stage.url, 'POST', '/v1/evidence/search', {
        data: { person: PERSON, limit: 10 },
      })
      expect(own.items).toEqual([])
    })
  })
}
