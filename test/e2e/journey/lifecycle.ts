import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'
import { loadAgain } from '../load-again.ts'

const DATASET = '最低生活保障对象信息'

export function lifecycle(stage: Stage): void {
  describe('data is kept by rule, archived, restored, and not destroyed too early', () => {
    let page: Page
    let dataset = ''
    beforeAll(async () => {
      page = await stage.open('minzheng')
      const found = await page.request.get(`${stage.url}/v1/intake/datasets?search=${encodeURIComponent(DATASET)}`)
      dataset = (await found.json()).items[0].id
      await loadAgain(page, stage.url, dataset)
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('an older version goes to the archive and comes back; destruction before its time is refused in words', async () => {
      await goTo(page, `${stage.url}/console/lifecycle?dataset=${dataset}`)
      const older = page.getByRole('row', { name: /第 1 版/ })
      await older.getByRole('button', { name: /^归\s*档$/ }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^归\s*档$/ })
        .click()
      await older.getByText('已归档').waitFor({ timeout: 60_000 })
      await screen('lifecycle-versions')
      await older.getByRole('button', { name: /^恢\s*复$/ }).click()
      await page.getByLabel('原因').fill('审计核对')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^恢\s*复$/ })
        .click()
      await older.getByText('在线').waitFor({ timeout: 60_000 })
      await page.getByLabel('第 1 版').check()
      await page.getByRole('button', { name: '申请销毁' }).click()
      await page.getByLabel('原因').fill('保存期满')
      await page.getByLabel('依据').fill('数据安全法')
      await page.getByRole('dialog').getByRole('button', { name: '申请销毁' }).click()
      await page.getByText(/法定最短保存期到/).waitFor()
      await page.keyboard.press('Escape')
    })

    test('rules show the limits of law; the bureau sees what departments take', async () => {
      await goTo(page, `${stage.url}/console/lifecycle?tab=rules`)
      await page.getByText('个人信息保护法第十九条').first().waitFor()
      await screen('lifecycle-rules')
      page = await stage.open('bureau')
      await goTo(page, `${stage.url}/console/lifecycle?tab=costs`)
      await page.getByRole('button', { name: '立即测量' }).click()
      await page.getByText(/测量$/).first().waitFor()
      await page.getByRole('cell', { name: '市民政局' }).first().waitFor({ timeout: 60_000 })
      await screen('lifecycle-costs')
      await goTo(page, `${stage.url}/console/lifecycle?tab=destructions`)
      await page.getByText('没有销毁申请').waitFor()
      await screen()
    })
  })
}
