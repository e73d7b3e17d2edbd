import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const NAME = `水质监测${Date.now() % 100_000}`
const WIDE = 300

/** "no value" is written as NA and 无; two rows cannot be read. */
const CSV = `${[
  '点位编号,监测日期,酸碱度,浊度',
  ...Array.from(
    { length: 30 },
    (_, i) => `SZ${100 + i},2026-03-${String((i % 28) + 1).padStart(2, '0')},7.${i % 9},${i % 4 === 0 ? 'NA' : i}`,
  ),
  'SZ200,2026-03-01,无,5',
  'SZ201,三月二日,7.1,6',
  'SZ202,2026-03-03,偏酸,7',
  'SZ203,2026-03-04,17.4,8',
].join('\n')}\n`

function wideCsv(): string {
  const titles = ['编号', ...Array.from({ length: WIDE - 1 }, (_, i) => `指标${i + 1}`)]
  const rows = Array.from({ length: 60 }, (_, r) =>
    titles.map((_, i) => (i === 0 ? `W${r}` : i % 5 ? r * i : `文本${r}`)),
  )
  return `${[titles, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

export function repairData(stage: Stage): void {
  describe('a clerk repairs data, and a wide file stays workable', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('minzheng')
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const upload = async (name: string, text: string) => {
      await goTo(page, `${stage.url}/console/onboarding/new`)
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
      await page.waitForURL(/upload=/)
    }

    test('words for no value, escape and line end are set at detection and shown by column', async () => {
      await upload(`${NAME}.csv`, CSV)
      await page.getByLabel('转义符').waitFor()
      await page.getByText('LF', { exact: true }).waitFor()
      await page.getByLabel('无值写法').fill('NA')
      await page.keyboard.press('Enter')
      await page.getByLabel('无值写法').fill('无')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: '重新识别' }).click()
      await page
        .getByTitle('无', { exact: true })
        .or(page.getByText('无', { exact: true }))
        .first()
        .waitFor()
      await screen('onboarding-missing')
      await page.getByRole('button', { name: '生成上架建议' }).click()
      await page.waitForURL(/\/onboarding\/obd_/)
      await page.getByLabel('浊度：类型').waitFor()
      const words = page.getByRole('row', { name: /浊度/ }).locator('.ant-select-selection-item')
      expect((await words.allInnerTexts()).join(' ')).toMatch(/NA.*无/)
      // two bad values among thirty: the clerk says what the columns are
      await page.getByLabel('酸碱度：类型').click()
      await page.locator('.ant-select-dropdown:visible').getByText('数值', { exact: true }).click()
      await page.getByLabel('酸碱度：必填').uncheck()
      await page.getByLabel('监测日期：类型').click()
      await page.locator('.ant-select-dropdown:visible').getByText('日期', { exact: true }).click()
      await page.getByText('更正已保存').waitFor()
      await screen()
      const me = '**/v1/identity/me'
      let release = () => {}
      const late = new Promise<void>((ok) => {
        release = ok
      })
      await page.route(me, (route) => late.then(() => route.continue()))
      await page.getByRole('button', { name: '确认并入库' }).click()
      await page.getByText(/对账一致：来源 34 行/).waitFor({ timeout: 60_000 })
      // the screen is still loading anew what stands beside it: who is a step further by then stays there
      await page.getByRole('button', { name: '去评估与报审' }).click()
      await page.getByRole('button', { name: '提交审核' }).waitFor()
      const answered = page.waitForResponse(me)
      release()
      await answered
      await page.unroute(me)
      await page.reload()
      await page.getByRole('button', { name: '提交审核' }).waitFor()
      await goTo(page, page.url().replace(/\?.*/, ''))
      await page.getByText(/对账一致：来源 34 行/).waitFor()
    })

    test('bad rows are taken away, corrected and brought back; the new version has them', async () => {
      await page.getByRole('link', { name: /条坏行/ }).click()
      await page.getByText('三月二日').first().waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('link', { name: /下载坏行（CSV/ })
          .or(page.getByRole('button', { name: /下载坏行（CSV/ }))
          .click(),
      ])
      const bad = await readFile(await download.path(), 'utf8')
      expect(bad).toContain('偏酸')
      const corrected = bad.replace(/(SZ201,)三月二日/, '$12026-03-02').replace(/(SZ202,2026-03-03,)偏酸/, '$16.2')
      await screen()
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '更正.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected) })
      await page.getByText('已完成').waitFor({ timeout: 60_000 })
      await screen('dataset-repaired')
      await page.getByRole('link', { name: '打开新版本' }).click()
      await page.getByRole('heading', { level: 1, name: /2/ }).waitFor()
      await page.getByText('对账一致').waitFor()
      await page
        .getByRole('tab', { name: '数据预览' })
        .or(page.getByRole('tab', { name: /预览/ }))
        .first()
        .click()
      await page.getByRole('cell', { name: 'SZ201' }).or(page.getByText('SZ129')).first().waitFor()
      await page.getByRole('tab', { name: /坏行/ }).click()
      await page.getByText('没有坏行').first().waitFor()
      await screen()
    })

    test(`a file of ${WIDE} columns is corrected page by page and by keyboard`, async () => {
      await upload('宽表.csv', wideCsv())
      const began = Date.now()
      await page.getByRole('button', { name: '生成上架建议' }).click()
      await page.waitForURL(/obd_/, { timeout: 90_000 })
      await page.getByLabel('编号：类型').waitFor()
      const shown = Date.now() - began
      expect(await page.locator('.ant-table-row').count()).toBe(20)
      const title = page.locator('.ant-table-row').nth(1).locator('input[type=text]').first()
      await title.focus()
      await page.evaluate(watchKeys)
      for (const letter of 'abcdefghij') await page.keyboard.type(letter)
      const keys = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)
      await page.keyboard.press('Tab') // leaving the field saves it
      await page.getByText('更正已保存').waitFor({ timeout: 30_000 })
      const box = page.locator('.ant-table-row').nth(2).locator('input[type=checkbox]').first()
      await box.focus()
      await page.keyboard.press('Space')
      await expect.poll(() => box.isChecked()).toBe(false)
      await page.getByTitle('下一页').focus()
      await page.keyboard.press('Enter')
      await page.getByLabel('指标20：类型').waitFor()
      await screen()
      const worst = Math.max(0, ...keys)
      console.log(`${WIDE} columns: ${shown} ms from the click to the table, slowest key ${worst.toFixed(0)} ms`)
    })
  })
}

/** Notes in `waits` how long each key took until the next frame was drawn. */
function watchKeys(): void {
  const page = globalThis as unknown as {
    waits: number[]
    addEventListener(kind: string, hear: () => void, capture: boolean): void
    requestAnimationFrame(next: () => void): void
  }
  page.waits = []
  const hear = () => {
    const began = performance.now()
    page.requestAnimationFrame(() => page.waits.push(performance.now() - began))
  }
  page.addEventListener('keydown', hear, true)
}
