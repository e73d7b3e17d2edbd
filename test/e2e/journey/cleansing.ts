import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'
import { walkTo } from '../walk-to.ts'

const NAME = `人口清洗${Date.now() % 100_000}`

export function cleansing(stage: Stage): void {
  describe('a department cleans its data', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('gongan')
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('the demo pipeline shows what it does to real rows, and its run reconciles', async () => {
      await goTo(page, `${stage.url}/console/cleansing`)
      await page.getByRole('link', { name: '户籍人口入库清洗' }).waitFor()
      await screen('cleansing-list')
      await page.getByRole('link', { name: '户籍人口入库清洗' }).click()
      await page.getByText(/样本 .* 行 \/ 共/).waitFor()
      await screen('cleansing-editor')
      await page.getByRole('tab', { name: '运行记录' }).click()
      await page.locator('.ant-table-row:visible').first().getByRole('link').first().click()
      await page.getByText('对账一致').waitFor()
      await page
        .getByRole('button', { name: /看样例/ })
        .first()
        .click()
      await page.locator('.cleansing-after').first().waitFor()
      await screen('cleansing-run')
    })

    test('a new pipeline begins with suggested steps; a step is added, moved, previewed live and removed without a mouse, and each change is said', async () => {
      await goTo(page, `${stage.url}/console/cleansing`)
      await page.getByRole('button', { name: '新建清洗流程' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('来源数据集').fill('人口基本信息')
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option[title="人口基本信息"]').click()
      await dialog.getByLabel('名称', { exact: true }).fill(NAME)
      await dialog.getByRole('button', { name: '新建清洗流程' }).click()
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
      const title = (name: string | RegExp) => page.locator('.cleansing-step .title').filter({ hasText: name })
      const said = page.getByRole('status')
      await walkTo(page, 'Tab', page.getByRole('button', { name: '添加步骤' }))
      await page.keyboard.press('Enter')
      await walkTo(page, 'ArrowDown', page.getByRole('menuitem', { name: '大小写' }))
      await page.keyboard.press('Enter')
      await said.getByText(/已添加第 \d+ 步“大小写”/).waitFor()
      await walkTo(page, 'Tab', page.getByRole('button', { name: /^全\s*选$/ }))
      await page.keyboard.press('Enter')
      await page.getByText('草稿已保存').waitFor()
      const steps = page.locator('.cleansing-step')
      const places = await steps.count()
      expect(places).toBeGreaterThan(1)
      expect(await steps.last().innerText()).toContain('大小写')
      await walkTo(page, 'Shift+Tab', title('大小写'))
      await page.keyboard.press('Alt+ArrowUp')
      await said.getByText(`“大小写”已移到第 ${places - 1} 步，共 ${places} 步`).waitFor()
      expect(await steps.nth(places - 2).innerText()).toContain('大小写')
      await walkTo(page, 'Tab', page.getByRole('button', { name: /^下移 .*大小写/ }))
      await page.keyboard.press('Enter')
      // at the end there is no further down: the step itself keeps the focus
      await said.getByText(`“大小写”已移到第 ${places} 步，共 ${places} 步`).waitFor()
      await walkTo(page, 'Tab', title('大小写'))
      await page.getByText('草稿已保存').waitFor()
      await page.getByText(/第 \d+ 步前后/).waitFor()
      await screen('cleansing-step')
      await page.keyboard.press('Delete')
      await said.getByText(`已删除“大小写”，还有 ${places - 1} 步`).waitFor()
      await walkTo(page, 'Tab', steps.last().locator('.title'))
      await page.keyboard.press('Enter')
      await page.getByText('草稿已保存').waitFor()
    })

    test('a row is taken as golden row; after publication the run is followed to its figures', async () => {
      await page.getByRole('button', { name: '看全部步骤' }).click()
      await page.getByLabel('只看有变化的行').uncheck()
      await page
        .getByRole('button', { name: /取为样例行/ })
        .first()
        .click()
      await page.getByText('草稿已保存').waitFor()
      await page.getByRole('tab', { name: '样例行' }).click()
      await page.getByText('1 个样例行全部通过').waitFor()
      await screen('cleansing-golden')
      await walkTo(page, 'Shift+Tab', page.getByRole('button', { name: /^发\s*布$/ }))
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await walkTo(page, 'Tab', dialog.getByLabel('版本说明'))
      await page.keyboard.type('首次发布')
      await walkTo(page, 'Tab', dialog.getByRole('button', { name: /^发\s*布$/ }))
      await page.keyboard.press('Enter')
      await page.getByText('第 1 版').first().waitFor()
      await page.getByRole('button', { name: /^运\s*行$/ }).click()
      await page.getByText('对账一致').waitFor({ timeout: 90_000 })
      await screen()
      await page.getByRole('link', { name: '返回流程' }).click()
      await page.getByRole('tab', { name: '版本' }).click()
      await page.getByText('首次发布').waitFor()
      await screen()
      await page.getByRole('tab', { name: '设置' }).click()
      await page.getByLabel('定时').check()
      await page.getByLabel('时间（cron，五段）').fill('0 2 * * *')
      await page.getByRole('button', { name: /^保\s*存$/ }).click()
      await page.getByText('下次：').waitFor()
      await screen()
    })
  })
}
