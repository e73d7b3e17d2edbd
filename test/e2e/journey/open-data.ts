import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const DATASET = '行政区划代码表'

export function openData(stage: Stage): void {
  describe('citizen finds and downloads', () => {
    let provider: Page
    beforeAll(async () => {
      provider = await stage.open('minzheng')
    })

    const screen = async (page: Page, picture: string) => {
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, picture)
    }

    test('the department opens a dataset without personal columns; the check passes and it is online', async () => {
      await goTo(provider, `${stage.url}/console/opendata`)
      await provider.getByRole('heading', { level: 1, name: '数据开放' }).waitFor()
      const { items } = await callApi<{ items: { title: string }[] }>(
        provider,
        stage.url,
        'GET',
        '/v1/opendata/datasets?limit=200',
      )
      if (!items.some(({ title }) => title === DATASET)) {
        await provider.getByRole('button', { name: '开放数据集' }).click()
        await provider.getByRole('combobox', { name: '数据集' }).click()
        await provider.locator('.ant-select-dropdown:visible').getByText(DATASET, { exact: true }).click()
        await screen(provider, 'opendata-publish')
        await provider.getByRole('dialog').getByRole('button', { name: '开放数据集' }).click()
        await provider.waitForURL(/\/opendata\/pub_|\/opendata\/\w+_/)
        await provider.getByText('已开放').first().waitFor({ timeout: 60_000 })
        await screen(provider, 'opendata-publication')
      }
      await goTo(provider, `${stage.url}/console/opendata`)
      await provider.getByRole('link', { name: DATASET }).waitFor()
      await screen(provider, 'opendata-list')
    })

    test('with JavaScript switched off a citizen searches, previews and downloads what the database holds', async () => {
      const citizen = await stage.visitWithoutScript()
      await goTo(citizen, `${stage.url}/`)
      await shoot(citizen, 'portal-home')
      await goTo(citizen, `${stage.url}/datasets`)
      await citizen.getByLabel('搜索数据').fill('区划')
      await citizen.keyboard.press('Enter')
      await citizen.getByRole('link', { name: DATASET }).first().waitFor()
      await shoot(citizen, 'portal-search')
      await citizen.getByRole('link', { name: DATASET }).first().click()
      await citizen.getByRole('heading', { level: 1, name: DATASET }).waitFor()
      expect(await citizen.locator('table tbody tr').count()).toBeGreaterThan(5)
      await shoot(citizen, 'portal-dataset')
      const [download] = await Promise.all([
        citizen.waitForEvent('download'),
        citizen.getByRole('link', { name: /CSV/ }).first().click(),
      ])
      const lines = (await readFile(await download.path(), 'utf8'))
        .replace(/^\ufeff/, '')
        .trim()
        .split(/\r?\n/)
      const stored = await storedRows(provider, stage.url)
      expect(lines.length - 1).toBe(stored.length)
      for (const row of stored)
        expect(
          lines.some((line) => line.includes(row.division_code ?? '?') && line.includes(row.division_name ?? '?')),
        ).toBe(true)
    })

    test('the portal has no barriers', async () => {
      const visitor = await stage.visit()
      const { items } = await callApi<{ items: { id: string }[] }>(
        provider,
        stage.url,
        'GET',
        '/v1/opendata/datasets?limit=1',
      )
      for (const path of ['/', '/datasets', `/datasets/${items[0]?.id}`, '/about']) {
        await goTo(visitor, stage.url + path)
        expect(await accessFaults(visitor), path).toEqual([])
      }
    })
  })
}

/** All rows of the newest version, as the department itself reads them. */
async function storedRows(page: Page, url: string): Promise<Record<string, string>[]> {
  const list = await callApi<{ items: { id: string; name: string }[] }>(
    page,
    url,
    'GET',
    '/v1/intake/datasets?limit=200',
  )
  const dataset = list.items.find(({ name }) => name === DATASET)?.id
  const versions = await callApi<{ items: { id: string }[] }>(
    page,
    url,
    'GET',
    `/v1/intake/datasets/${dataset}/versions`,
  )
  const rows: Record<string, string>[] = []
  for (let after = ''; ; ) {
    const path = `/v1/intake/versions/${versions.items[0]?.id}/rows?limit=100${after}`
    const part = await callApi<{ items: Record<string, string>[]; next: string | null }>(page, url, 'GET', path)
    rows.push(...part.items)
    if (part.next === null) return rows
    after = `&after=${encodeURIComponent(part.next)}`
  }
}
