import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { answered } from '../answered.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const EXTEND = /^延\s*期$/

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
      await goTo(page, `${stage.url}/console${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await answered(page) // what comes late moves what stands below it
    }
    const dialog = (page: Page) => page.getByRole('dialog')
    const confirm = async (page: Page, button: RegExp | string) => {
      await dialog(page).getByRole('button', { name: button }).last().click()
      await dialog(page).waitFor({ state: 'hidden' })
    }
    const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text })

    test('a department asks for more time, not for more than the law leaves; the bureau consents, the due date moves', async () => {
      const matter = '网约车驾驶员信息'
      const clerk = await stage.open('jiaotong')
      await goto(clerk, '/workflow/timers?rule=D01', '时限')
      await row(clerk, matter).getByRole('button', { name: EXTEND }).click()
      await dialog(clerk)
        .getByText(/还可延期 2 个工作日/)
        .waitFor()
      await dialog(clerk).getByLabel('工作日').fill('3')
      await dialog(clerk).getByRole('textbox').last().fill('九个县区中两个尚未交齐移交清单')
      expect(await dialog(clerk).getByLabel('工作日').inputValue()).toBe('2')
      await screen(clerk)
      await confirm(clerk, EXTEND)
      await row(clerk, matter).getByText('延期 2 个工作日，待答复').waitFor()

      await goto(bureau, '/workflow/timers?rule=D01', '时限')
      const consent = row(bureau, matter).getByRole('button', { name: /^同意延期$/ })
      await consent.waitFor()
      await screen(bureau, 'workflow-timers')
      const due = () =>
        row(bureau, matter)
          .getByText(/\d{4}-\d{2}-\d{2}/)
          .last()
          .innerText()
      const before = await due()
      await consent.click()
      await dialog(bureau)
        .getByText(/九个县区中两个尚未交齐移交清单/)
        .waitFor()
      await dialog(bureau).getByRole('textbox').fill('同意')
      await confirm(bureau, /同意延期/)
      await row(bureau, matter).getByText('10 + 5').waitFor()
      expect((await due()) > before).toBe(true)
      await goto(clerk, '/workflow/notices?view=list', '通知')
      await clerk
        .getByText(/已同意延期 2 个工作日/)
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

    test('督办单: issued on what is overdue, answered with proof, sent back and not closed before the matter is done, then closed', async () => {
      await goto(bureau, '/supervise', '督办')
      const lane = (name: string) => bureau.getByRole('region', { name })
      const overdue = lane('超期待督办').locator('.ticket', { hasText: '采矿权登记信息' })
      await overdue.waitFor()
      await screen(bureau, 'supervise-board')
      await overdue.getByRole('button', { name: '发督办单' }).click()
      await dialog(bureau).getByLabel('督办要求').fill('请在三个工作日内报审，并书面说明超期原因。')
      await dialog(bureau).getByLabel('几个工作日内答复').fill('3')
      await screen(bureau)
      await confirm(bureau, '发督办单')
      const issued = lane('已发待答复').locator('.ticket', { hasText: '采矿权登记信息' }).getByRole('link')
      const number = await issued.innerText()
      expect(number).toMatch(/^督办〔\d{4}〕\d+号$/)
      await overdue.waitFor({ state: 'detached' })
      await issued.click()
      await bureau.getByRole('heading', { level: 1, name: number }).waitFor()
      const address = new URL(bureau.url()).pathname.replace('/console', '')

      const department = await stage.open('ziran')
      await goto(department, '/workflow/notices?view=list', '通知')
      await department.getByText(number).first().click()
      await department.getByRole('heading', { level: 1, name: number }).waitFor()
      const answer = async (text: string) => {
        await department.getByRole('button', { name: /^答\s*复$/ }).click()
        await dialog(department).getByLabel('答复内容').fill(text)
        await dialog(department).getByLabel('佐证').fill('云资规〔2026〕52号')
        await confirm(department, /^答\s*复$/)
        await department.getByText('待核查').first().waitFor()
      }
      await answer('目录修订稿已完成，今日报审')
      await screen(department, 'supervise-order')

      await goto(bureau, address, number)
      const close = async (opinion: string) => {
        await bureau.getByRole('button', { name: /^办\s*结$/ }).click()
        await dialog(bureau).getByRole('textbox').fill(opinion)
        await dialog(bureau)
          .getByRole('button', { name: /^办\s*结$/ })
          .click()
      }
      await close('核查')
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

      await submitEntry(address.split('/').at(-1) ?? '', department, await stage.open('ziran.cdo'))
      await goto(department, address, number)
      await answer('目录更新已报审')
      await goto(bureau, address, number)
      await close('已报审，同意办结')
      await bureau.getByText('已办结', { exact: true }).first().waitFor()
      await goto(bureau, '/supervise', '督办')
      await lane('已办结').getByRole('link', { name: number }).waitFor()
    })

    /** What the order is about: the overdue revision goes to review, and the head of the department agrees. */
    async function submitEntry(order: string, clerk: Page, head: Page) {
      const { url } = stage
      const { link } = await callApi<{ link: string }>(clerk, url, 'GET', `/v1/workflow/orders/${order}`)
      const entry = `/v1/catalogue/entries/${link.split('/').at(-1)}`
      const { name, revision } = await callApi<{ name: string; revision: number }>(clerk, url, 'GET', entry)
      await callApi(clerk, url, 'POST', `${entry}/submit`, { data: { revision } })
      type Tasks = { items: { id: string; title: string }[] }
      const { items } = await callApi<Tasks>(head, url, 'GET', '/v1/workflow/tasks?limit=100')
      const data = { action: 'approve', comment: '同意报审' }
      for (const { id } of items.filter(({ title }) => title.includes(name)))
        await callApi(head, url, 'POST', `/v1/workflow/tasks/${id}/act`, { data })
    }
  })
}
