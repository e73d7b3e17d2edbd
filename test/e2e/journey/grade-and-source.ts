import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessFaults, shoot, type Stage } from '../browser.ts'

const ENTRY = '机动车驾驶证信息'

export function gradeAndSource(stage: Stage): void {
  describe('grades are confirmed and lowered, sources are settled', () => {
    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const visit = async (page: Page, path: string, row: string) => {
      await page.goto(`${stage.url}/console${path}`)
      await page.getByText(row).first().waitFor()
    }
    const sign = async (page: Page) => {
      await visit(page, '/grading?tab=lowerings', ENTRY)
      const row = page.locator('tr.ant-table-row', { hasText: ENTRY })
      await row.getByRole('button', { name: /^同\s*意$/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('说明').fill('已核对，提供时只保留姓氏')
      await dialog.getByRole('button', { name: /^同\s*意$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      return row
    }

    test('a department confirms suggestions with the keyboard and many at once', async () => {
      const page = await stage.open('gongan')
      await visit(page, '/grading?state=suggested', '待确认')
      const rows = page.locator('tr.ant-table-row')
      await rows.first().waitFor()
      await screen(page, 'grading-desk')
      const settled = page.locator(`tr[data-row-key="${await rows.nth(1).getAttribute('data-row-key')}"]`)
      await rows.first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByText('已确认 1 个信息项').waitFor()
      await settled.waitFor({ state: 'detached' })
      await rows.nth(0).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: '确认所选（2）' }).click()
      await page.getByText('已确认 2 个信息项').waitFor()
      await rows.first().getByRole('link').first().click()
      await page.getByRole('heading', { level: 1, name: '定级依据' }).waitFor()
      await screen(page, 'grading-entry')
    })

    test('a lower grade binds after the head of the department and the security officer have both signed', async () => {
      const clerk = await stage.open('gongan')
      await visit(clerk, '/grading?state=confirmed&q=姓名', ENTRY)
      await clerk.locator('tr.ant-table-row', { hasText: ENTRY }).focus()
      await clerk.keyboard.press('2')
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('理由').fill('提供时姓名已脱敏，只保留姓氏')
      await dialog.getByRole('button', { name: '提出申请' }).click()
      await clerk.getByText('降级申请已提交').waitFor()

      const head = await stage.open('gongan.cdo')
      await (await sign(head)).getByText('一方已同意').waitFor()
      await screen(head, 'grading-lowerings')
      const security = await stage.open('baomi')
      await (await sign(security)).getByText('已调低').waitFor()
    })

    test('the bureau sees how far grading has come, the list of important data and the schemes', async () => {
      const page = await stage.open('shuju')
      await visit(page, '/grading?tab=coverage', '确认率')
      await screen(page, 'grading-coverage')
      await visit(page, '/grading?tab=important', '规模以上工业企业名录')
      await screen(page, 'grading-important')
      await visit(page, '/grading?tab=schemes', '贵州省政府数据三级')
      await page.getByRole('button', { name: '新建级别方案' }).click()
      await page.getByLabel('标识（小写字母、数字、连字符）').fill('two-level')
      await page.getByLabel('方案名称').fill('本市两级')
      await page.getByLabel('1 级别代码').fill('A')
      await page.getByLabel('1 级别名称').fill('一般')
      await screen(page, 'grading-schemes')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^保\s*存$/ })
        .click()
      await page.getByText('级别方案已保存').waitFor()
    })

    test('the source map leads to arbitration, a department comments, and the form warns of what has its source elsewhere', async () => {
      const bureau = await stage.open('shuju')
      await visit(bureau, '/sources', '待定源')
      await screen(bureau, 'sources-map')
      await bureau.getByLabel('信息项名称').fill('死亡')
      await bureau.keyboard.press('Enter')
      await bureau.getByRole('link', { name: /死亡/ }).first().click()
      await bureau.getByText('登记该信息项的部门').or(bureau.getByText('数源部门')).first().waitFor()
      await screen(bureau, 'sources-item')

      const clerk = await stage.open('minzheng')
      await visit(clerk, '/sources?tab=arbitrations&mine=true&state=commenting', '征求意见')
      await clerk.locator('tr.ant-table-row').getByRole('link').first().click()
      await clerk.getByLabel('应由本部门作为数源').check()
      await clerk.getByLabel('意见', { exact: true }).fill('本部门入户核对居住地址，最为及时')
      await clerk.getByRole('button', { name: '提出意见' }).click()
      await clerk.getByText('（应由本部门作为数源）：本部门入户核对居住地址').first().waitFor()
      await screen(clerk, 'sources-arbitration')

      await clerk.goto(`${stage.url}/console/catalogue/new`)
      await clerk.getByLabel('目录名称').fill('殡葬服务预约信息')
      await clerk.getByRole('button', { name: '添加信息项' }).click()
      await clerk.getByLabel('1 中文名').fill('死亡时间')
      await clerk.getByText(/“死亡时间”的数源部门是.*卫生健康委/).waitFor()
      await screen(clerk, 'sources-hint')
    })
  })
}
