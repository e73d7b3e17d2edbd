import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

export function verification(stage: Stage): void {
  describe('the bureau compares what six departments say about the same residents', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('bureau')
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('matrix, conflicts behind a count, a person settles one, the next run keeps to it', async () => {
      await goTo(page, `${stage.url}/console/verification`)
      await page.getByRole('link', { name: '自然人基本信息校核' }).first().click()
      await page.getByRole('heading', { level: 2, name: '谁与谁不一致' }).waitFor()
      await screen('verification-matrix')
      await page.getByText('居住地址', { exact: true }).first().click()
      await page.waitForURL(/field=/)
      await page
        .getByRole('button', { name: /处不一致/ })
        .first()
        .click()
      await page.waitForURL(/a=dst_.*b=dst_|b=dst_.*a=dst_/)
      await page
        .getByRole('button', { name: /^裁 ?定$/ })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio').first().check()
      await dialog.getByLabel('裁定理由').fill('已与当事人核实')
      await screen('verification-settle')
      await dialog.getByRole('button', { name: /^裁 ?定$/ }).click()
      await page.getByText('已裁定，下次校核起生效').first().waitFor()
      await dialog.waitFor({ state: 'hidden' })
      const narrowed = page.url().replace(/([?&])run=\w+&?/, '$1')
      const runs = async () => {
        const path = `/v1/verification/plans/${new URL(narrowed).pathname.split('/').at(-1)}/runs?limit=50`
        const { items } = await callApi<{ items: { state: string }[] }>(page, stage.url, 'GET', path)
        return items.filter(({ state }) => state === 'done').length
      }
      const before = await runs()
      await goTo(page, narrowed.replace(/\?.*/, ''))
      await page.getByRole('button', { name: '开始校核' }).click()
      await expect.poll(runs, { timeout: 60_000 }).toBe(before + 1)
      await goTo(page, narrowed)
      await page.getByText('人工裁定').first().waitFor()
      await screen('verification-conflicts')
    })

    test('a plan is proposed from datasets that share facts', async () => {
      await goTo(page, `${stage.url}/console/verification/new`)
      await page.getByLabel('方案名称').fill('残疾人与低保对象校核')
      await page.getByLabel('来源').click()
      for (const name of ['持证残疾人', '最低生活保障对象']) {
        await page.keyboard.type(name)
        await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
      }
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '按数据元提议比对项' }).click()
      await page.getByRole('textbox', { name: /第 1 个比对项名称/ }).waitFor()
      await screen('verification-plan')
      await page.getByRole('button', { name: '保存方案' }).click()
      await page.getByRole('heading', { level: 1, name: '残疾人与低保对象校核' }).waitFor()
      await page.getByText('还没有校核过').waitFor()
    })
  })
}
