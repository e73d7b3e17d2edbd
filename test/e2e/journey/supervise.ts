import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, shoot, type Stage } from '../browser.ts'

export function supervise(stage: Stage): void {
  describe('time limits: extension with consent, local limits, 督办', () => {
    let bureau: Page
    beforeAll(async () => {
      bureau = await stage.open('shuju')
    })

    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const goto = async (page: Page, path: string, heading: RegExp | string) => {
      await page.goto(`${stage.url}/console${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
    const dialog = (page: Page) => page.getByRole('dialog')
    const confirm = async (page: Page, button: RegExp | string) => {
      await dialog(page).getByRole('button', { name: button }).last().click()
      await dialog(page).waitFor({ state: 'hidden' })
    }
    const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text })

    test('a department asks for more time, the bureau consents, the due date moves', async () => {
      await goto(bureau, '/workflow/timers?rule=D01', '时限')
      await row(bureau, '公路养护施工信息')
        .getByRole('button', { name: /^同意延期$/ })
        .waitFor()
      await screen(bureau, 'workflow-timers')
      const due = () =>
        row(bureau, '公路养护施工信息')
          .getByText(/\d{4}-\d{2}-\d{2}/)
          .last()
          .innerText()
      const before = await due()
      await row(bureau, '公路养护施工信息')
        .getByRole('button', { name: /^同意延期$/ })
        .click()
      await dialog(bureau).getByRole('textbox').fill('同意')
      await confirm(bureau, /同意延期/)
      await row(bureau, '公路养护施工信息').getByText('10 + 5').waitFor()
      expect((await due()) > before).toBe(true)
      const clerk = await stage.open('jiaotong')
      await goto(clerk, '/workflow/notices?view=list', '通知')
      await clerk
        .getByText(/已同意延期 5 个工作日/)
        .first()
        .waitFor()
    })

    test('local limits go in the lawful direction only', async () => {
      await goto(bureau, '/workflow/limits', '本地时限')
      await row(bureau, '首次目录审核').getByText('云溪市政务数据目录管理办法第十二条').waitFor()
      await screen(bureau, 'workflow-limits')
      const open = () =>
        row(bureau, '目录更新审核')
          .getByRole('button', { name: /^设\s*定$/ })
          .click()
      await open()
      await dialog(bureau).getByLabel('工作日').fill('3')
      await dialog(bureau)
        .getByRole('button', { name: /^设\s*定$/ })
        .click()
      await dialog(bureau)
        .getByText(/法定上限为 2 个工作日，只能更严/)
        .waitFor()
      await screen(bureau)
      await dialog(bureau).getByLabel('工作日').fill('1')
      await dialog(bureau).getByLabel('适用区域').fill('3299')
      await confirm(bureau, /^设\s*定$/)
      await row(bureau, '目录更新审核').getByText('3299').waitFor()
    })

    test('督办单: issued, answered with proof, not closed before the matter is done', async () => {
      await goto(bureau, '/supervise', '督办')
      await bureau
        .getByText(/督办〔\d{4}〕\d+号/)
        .first()
        .waitFor()
      await screen(bureau, 'supervise-board')
      const department = await stage.open('minzheng')
      await goto(department, '/supervise', '督办')
      await department
        .getByRole('link', { name: /督办〔/ })
        .first()
        .click()
      await department.getByRole('heading', { level: 1, name: /督办〔/ }).waitFor()
      await department.getByRole('button', { name: /^答\s*复$/ }).click()
      await dialog(department).getByLabel('答复内容').fill('目录修订稿已完成，今日报审')
      await dialog(department).getByLabel('佐证').fill('民政发〔2026〕12号')
      await confirm(department, /^答\s*复$/)
      await department.getByText('待核查').first().waitFor()
      await screen(department, 'supervise-order')
      const address = new URL(department.url()).pathname.replace('/console', '')
      await goto(bureau, address, /督办〔/)
      await bureau.getByRole('button', { name: /^办\s*结$/ }).click()
      await dialog(bureau).getByRole('textbox').fill('核查')
      await dialog(bureau)
        .getByRole('button', { name: /^办\s*结$/ })
        .click()
      await bureau
        .getByText(/尚未办结，请退回重办或等待办结/)
        .first()
        .waitFor()
      await dialog(bureau)
        .getByRole('button', { name: /取\s*消/ })
        .click()
      await bureau.getByRole('button', { name: '退回重办' }).click()
      await dialog(bureau).getByRole('textbox').fill('请先报审')
      await confirm(bureau, /退回重办/)
      await bureau.getByText('待答复').first().waitFor()
      await screen(bureau)
    })
  })
}
