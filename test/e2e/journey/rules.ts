import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'
import { walkTo } from '../walk-to.ts'

/** A dataset of the demo city that the bureau and its department know, with mobile numbers. */
const DATASET = '持证残疾人信息'

export function rules(stage: Stage): void {
  describe('rules from the library, tried, packed and scheduled; standards at work', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('bureau')
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const choose = async (label: string, typed: string, option: string | RegExp) => {
      await page.getByLabel(label, { exact: true }).click()
      if (typed !== '') await page.getByLabel(label, { exact: true }).fill(typed)
      await page
        .locator('.ant-select-dropdown:visible .ant-select-item-option')
        .filter({ hasText: option })
        .first()
        .click()
    }

    test('a rule is found in the library, tried on a dataset with its rows and SQL, saved with a tolerance, and scheduled', async () => {
      await goTo(page, `${stage.url}/console/quality/library`)
      await page.getByRole('button', { name: /0101/ }).click()
      await page.getByLabel('按标题、说明或编号查找').fill('手机')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: /手机号码/ }).click()
      await page.getByRole('heading', { name: '正反例' }).waitFor()
      await screen('rules-library')
      await choose('用于数据集', DATASET, DATASET)
      await page.getByRole('link', { name: '打开规则工作台' }).click()
      await page.getByText('增加规则').last().waitFor()
      await page.getByLabel('数据项', { exact: true }).click()
      await page.locator('.ant-select-item-option').filter({ hasText: '联系电话' }).first().click()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '在整个版本上试运行' }).click()
      const trial = page.getByRole('region', { name: '试运行结果' })
      await trial.getByText(/试运行 [\d,]+ 行/).waitFor()
      await trial.getByRole('table', { name: '违规行' }).waitFor()
      await trial.getByText('查看执行的 SQL').click()
      await trial.getByText('count_if').waitFor()
      await screen('rules-studio')
      await choose('容差', '', '按比例')
      await page.getByLabel('至多比例（0–1）').fill('0.5')
      await page.getByRole('button', { name: /^保\s*存$/ }).click()
      await page.getByText('比例 0.5 以内').first().waitFor()
      await page.getByRole('button', { name: '立即检查' }).click()
      await page.getByRole('tab', { name: '定时检查' }).click()
      await choose('频率', '', '每天')
      await page
        .getByRole('tabpanel', { name: '定时检查' })
        .getByRole('button', { name: /^保\s*存$/ })
        .click()
      await page.getByText(/下次/).first().waitFor()
      await screen()
      await page.getByRole('tab', { name: '检查', exact: true }).click()
      await page.getByText('手动').first().waitFor({ timeout: 60_000 })
      await page.getByRole('row', { name: /手动/ }).first().getByRole('link').click()
      await page.getByText('容差之内').first().waitFor()
      await screen()
    })

    test('a rule is written, tried, saved and removed without a mouse, and the focus stays beside it', async () => {
      const title = '登记表必填'
      await goTo(page, `${stage.url}/console/quality?search=${encodeURIComponent(DATASET)}`)
      await page.getByRole('link', { name: DATASET }).press('Enter')
      await page.getByRole('tab', { name: '规则', exact: true }).press('Enter')
      await walkTo(page, 'Tab', page.getByRole('button', { name: '增加规则' }))
      await page.keyboard.press('Enter')
      const drawer = page.getByRole('dialog')
      const choice = page.locator('.ant-select-dropdown:visible .ant-select-item-option-active')
      await walkTo(page, 'Tab', drawer.getByLabel('规则种类', { exact: true }))
      await page.keyboard.type('应当有值')
      await choice.getByText('应当有值').waitFor()
      await page.keyboard.press('Enter')
      await walkTo(page, 'Tab', drawer.getByLabel('数据项', { exact: true }))
      await page.keyboard.type('联系电话')
      await choice.getByText('联系电话').waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape') // in an open list of choices Tab chooses
      await choice.waitFor({ state: 'hidden' })
      await walkTo(page, 'Tab', drawer.getByLabel('规则名称', { exact: true }))
      await page.keyboard.type(title)
      await walkTo(page, 'Tab', drawer.getByRole('button', { name: '在样本上试运行', exact: true }))
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name: '试运行结果' }).waitFor()
      await walkTo(page, 'Shift+Tab', drawer.getByRole('button', { name: /^保\s*存$/ }))
      await page.keyboard.press('Enter')
      const row = page.getByRole('row', { name: title })
      await row.waitFor()
      await drawer.waitFor({ state: 'hidden' })
      await walkTo(page, 'Tab', row.getByRole('button', { name: /^删\s*除$/ }))
      await page.keyboard.press('Enter')
      await walkTo(page, 'Tab', page.getByRole('dialog').getByRole('button', { name: /^删\s*除$/ }))
      await page.keyboard.press('Enter')
      await page.getByRole('status').getByText(`已删除“${title}”`).waitFor()
      expect(await page.locator(':focus').innerText()).toMatch(/^修\s*改$/)
      await screen()
    })

    test('packs of data elements say what they would change; the cockpit opens the rules behind its figures', async () => {
      await goTo(page, `${stage.url}/console/quality/packs`)
      await page.getByRole('link', { name: '公民身份号码' }).click()
      await page.getByRole('table', { name: '规则包中的规则' }).waitFor()
      await screen('rules-pack')
      await goTo(page, `${stage.url}/console/quality?search=${encodeURIComponent(DATASET)}`)
      await page.getByRole('link', { name: DATASET }).click()
      await page.getByRole('tab', { name: '规则包' }).click()
      await page.getByText(/将增加 \d+ 条/).waitFor()
      await page.getByRole('tab', { name: '对标' }).click()
      await page.getByText(/列中 \d+ 列已对标/).waitFor()
      await screen('rules-mapping')
      await goTo(page, `${stage.url}/console/quality?tab=cockpit`)
      await page.getByText('按指标').click()
      await page
        .getByRole('button', { name: /展开|Expand/ })
        .first()
        .click()
      await page.getByRole('table', { name: '数字背后的问题' }).waitFor()
      await screen('rules-cockpit')
    })

    test('compliance opens its columns; the same statistical item of two departments stands side by side', async () => {
      await goTo(page, `${stage.url}/console/standards/compliance`)
      await page
        .getByRole('button', { name: /展开|Expand/ })
        .first()
        .click()
      await page.getByRole('table', { name: '贯标率背后的列' }).waitFor()
      await screen('statistics-compliance')
      await goTo(page, `${stage.url}/console/standards/statistics`)
      await page.getByRole('table', { name: '企业数量的口径对照' }).waitFor()
      await screen('statistics-compare')
      await page.getByRole('button', { name: '发起口径协调' }).first().click()
      await choose('牵头部门', '', /市场监督管理局/)
      await page.getByRole('dialog').getByRole('button', { name: '发起口径协调' }).click()
      await page.getByText('协调中').nth(1).waitFor()
      await screen()
    })
  })
}
