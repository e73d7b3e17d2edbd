import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { answered } from '../answered.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const MARK = String(Date.now() % 100_000)

interface Entry {
  id: string
  revision: number
  flow: string | null
  state: string
}

export function reviewDesk(stage: Stage): void {
  describe('review desk: every move of a review', () => {
    let provider: Page
    let cdo: Page
    let bureau: Page
    let secrecy: Page
    let org: string
    beforeAll(async () => {
      provider = await stage.open('minzheng')
      cdo = await stage.open('minzheng.cdo')
      bureau = await stage.open('shuju')
      secrecy = await stage.open('baomi')
      org = (await api<{ subject: { org: string } }>(provider, 'GET', '/v1/identity/me')).subject.org
    })

    const api = <T>(page: Page, method: string, path: string, data?: object): Promise<T> =>
      callApi<T>(page, stage.url, method, path, data ? { data } : {})
    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    /** A complete entry of 民政局, submitted through the API: the journeys begin where somebody reviews. */
    const submitted = async (name: string): Promise<Entry> => {
      const { items } = await api<{ items: { id: string }[] }>(
        provider,
        'GET',
        `/v1/catalogue/entries?limit=1&state=published&provider=${org}`,
      )
      const model = await api<Record<string, unknown> & { items: object[] }>(
        provider,
        'GET',
        `/v1/catalogue/entries/${items[0]?.id}`,
      )
      const content = { ...model, name: `${name}${MARK}` }
      const made = await api<Entry>(provider, 'POST', '/v1/catalogue/entries', {
        provider: org,
        frontCode: model.frontCode,
        content,
      })
      return api<Entry>(provider, 'POST', `/v1/catalogue/entries/${made.id}/submit`, { revision: made.revision })
    }
    const now = (entry: Entry) => api<Entry>(provider, 'GET', `/v1/catalogue/entries/${entry.id}`)
    const goto = async (page: Page, path: string, heading: RegExp | string) => {
      await goTo(page, `${stage.url}/console${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await answered(page) // what comes late moves what stands below it
    }
    const openDesk = (page: Page, name: string) =>
      goto(page, `/review?q=${encodeURIComponent(`${name}${MARK}`)}`, '审核台')
    const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name, exact: true }).first().click()
    const dialog = (page: Page) => page.getByRole('dialog')
    /** Fills the one text field of the open dialog and confirms. */
    const confirm = async (page: Page, button: RegExp | string, text?: string) => {
      if (text) await dialog(page).getByRole('textbox').first().fill(text)
      await dialog(page).getByRole('button', { name: button }).last().click()
      await dialog(page).waitFor({ state: 'hidden' })
    }
    const choose = async (page: Page, label: string, option: RegExp) => {
      await dialog(page).getByLabel(label).click()
      await page.locator('.ant-select-dropdown:visible').getByText(option).first().click()
    }
    const approve = async (page: Page, name: string, comment = '同意') => {
      await openDesk(page, name)
      await page.getByLabel('办理意见').fill(comment)
      await press(page, /^同\s*意$/)
      await page.getByText('没有符合条件的待审核目录').waitFor()
    }

    test('the bureau walks the desk by keyboard, approves one and returns one with a remark on a change', async () => {
      await goto(bureau, '/review', '审核台')
      const rows = bureau.getByRole('region', { name: '待审核目录' }).getByRole('row')
      await rows.nth(5).waitFor()
      await bureau.getByText('第 1 版（已发布）与第 2 版（待审核）对照').first().waitFor()
      await screen(bureau, 'review-desk')
      const current = () => bureau.locator('.desk-list [aria-current=true] .desk-open').innerText()
      const first = await current()
      await bureau.keyboard.press('j')
      await bureau.waitForURL(/task=tsk_/)
      const second = await current()
      expect(second).not.toBe(first)
      await bureau.keyboard.press('k')
      await expect.poll(current).toBe(first)
      await bureau.keyboard.press('a')
      await bureau.getByText('已同意').first().waitFor()
      await expect.poll(current).toBe(second)
      await bureau.getByLabel(/^对“摘要”变化的意见$/).fill('请写明统计口径')
      await bureau.keyboard.press('Escape')
      await bureau.locator('h1').click()
      await bureau.keyboard.press('r')
      await bureau.getByText('请填写办理意见').waitFor()
      await bureau.keyboard.type('请按意见修改')
      await press(bureau, /^退\s*回$/)
      await bureau.getByText('已退回').first().waitFor()
      await expect.poll(current).not.toBe(second)
      await goto(bureau, '/review?cause=law', '审核台')
      await expect.poll(() => rows.count()).toBeLessThan(5)
    })

    test('many at once: one comment, an outcome for each', async () => {
      await goto(bureau, '/review?cause=other', '审核台')
      await bureau.getByRole('checkbox', { name: '勾选已列出的全部' }).check()
      await bureau.getByText(/已勾选 \d+ 条/).waitFor()
      await screen(bureau, 'review-mass')
      await press(bureau, '批量同意')
      await confirm(bureau, /批量同意/, '批量审核通过')
      await bureau.getByText(/已办理 \d+ 条，未办理 0 条/).waitFor()
      await screen(bureau)
    })

    test('the flow gets a secrecy gate signed together: preview, what the law refuses, a new version', async () => {
      await goto(bureau, '/workflow/definitions', '流程设置')
      await screen(bureau)
      await bureau.locator('a[href$="/definitions/catalogue.review"]').click()
      await bureau.getByText('符合法律规定，可以保存').waitFor()
      const levels = bureau.locator('.ant-card', { hasText: '第 1 级' })
      await levels.getByRole('button', { name: /删除此级/ }).click()
      await bureau.getByText(/条例第十三条要求“部门负责人”作为必经一级/).waitFor()
      await screen(bureau)
      await press(bureau, '放弃修改')
      await bureau.getByText('符合法律规定，可以保存').waitFor()
      const first = bureau.locator('.ant-card', { hasText: '第 1 级' })
      await first.getByLabel('办理人').click()
      await bureau.locator('.ant-select-dropdown:visible').getByText('任一单位的安全保密员', { exact: true }).click()
      await bureau.keyboard.press('Escape')
      await first.getByLabel('决定方式').click()
      await bureau.locator('.ant-select-dropdown:visible').getByText(/会签/).click()
      await bureau.getByText('符合法律规定，可以保存').waitFor()
      await screen(bureau, 'flow-editor')
      await press(bureau, /保存为第 \d+ 版/)
      await bureau.getByText('流程新版本已生效').waitFor()
    })

    test('countersigned by both, added signer, copied, handed over, and published by the colleague', async () => {
      const entry = await submitted('会签目录')
      await approve(cdo, '会签目录', '内容属实')
      expect((await now(entry)).state).toBe('reviewing')
      await approve(secrecy, '会签目录', '不涉密')
      await openDesk(bureau, '会签目录')
      await bureau.getByLabel('办理意见').fill('请医保局会签')
      await press(bureau, /^加\s*签$/)
      await choose(bureau, '加签角色', /^提供部门$/)
      await dialog(bureau)
        .getByLabel(/所在单位/)
        .click()
      await bureau.keyboard.type('医疗保障')
      await bureau.locator('.ant-select-dropdown:visible').getByText('医疗保障').first().click()
      await dialog(bureau).getByLabel('办理意见').fill('涉及医疗救助，请会签')
      await confirm(bureau, /确\s*定/)
      await press(bureau, /^抄\s*送$/)
      await screen(bureau)
      await dialog(bureau)
        .getByRole('button', { name: /取\s*消/ })
        .click()
      await press(bureau, /^转\s*办$/)
      await choose(bureau, '接办人', /shuju\.fuhe/)
      await dialog(bureau).getByLabel('办理意见').fill('出差，请代为审核')
      await confirm(bureau, /确\s*定/)
      const signer = await stage.open('yibao')
      await approve(signer, '会签目录', '无意见')
      const colleague = await stage.open('shuju.fuhe')
      await approve(colleague, '会签目录', '同意发布')
      expect((await now(entry)).state).toBe('published')
      await goto(colleague, `/workflow/flows/${(await now(entry)).flow}`, /会签目录/)
      await colleague.getByText('出差，请代为审核').waitFor()
      await screen(colleague)
    })

    test('urged, withdrawn, submitted again, refused for good', async () => {
      const entry = await submitted('催办目录')
      await goto(provider, `/workflow/flows/${entry.flow}`, /催办目录/)
      await press(provider, /^催\s*办$/)
      await confirm(provider, /^催\s*办$/, '请尽快')
      await goTo(cdo, `${stage.url}/console/workflow/notices?view=list`)
      await cdo
        .getByText(/催办：催办目录/)
        .first()
        .waitFor()
      await press(provider, /^撤\s*回$/)
      await confirm(provider, /^撤\s*回$/, '漏填一处')
      await provider.getByText('已撤回').first().waitFor()
      const draft = await now(entry)
      expect(draft.state).toBe('draft')
      await api(provider, 'POST', `/v1/catalogue/entries/${entry.id}/submit`, { revision: draft.revision })
      await openDesk(cdo, '催办目录')
      await cdo.getByLabel('办理意见').fill('与既有目录重复')
      await press(cdo, /^驳\s*回$/)
      await cdo.getByRole('tooltip').getByRole('button').last().click()
      await cdo.getByText('没有符合条件的待审核目录').waitFor()
      expect((await now(entry)).state).toBe('returned')
    })

    test('a consumer accepts that a field goes, and the review begins', async () => {
      const consumer = await stage.open('shenpi')
      await goto(consumer, '/review/consents?state=waiting', '数据项变更征求意见')
      await screen(consumer)
      await consumer.getByRole('link', { name: '人口基本信息' }).first().click()
      await consumer.getByText('户籍地址').first().waitFor()
      await screen(consumer, 'review-consent')
      await press(consumer, '同意变更')
      await confirm(consumer, /同意变更/, '已改用户籍户信息')
      await consumer.getByText('已同意').first().waitFor()
      await goto(await stage.open('gongan.cdo'), '/review', '审核台')
    })

    test('a published entry is followed, revised with its cause, and revoked', async () => {
      const entry = await submitted('修订撤销')
      await approve(cdo, '修订撤销')
      await approve(secrecy, '修订撤销', '不涉密')
      await approve(bureau, '修订撤销')
      const reader = await stage.open('yibao')
      await goto(reader, `/catalogue/${entry.id}`, /修订撤销/)
      await press(reader, /^关\s*注$/)
      await reader.getByRole('button', { name: '取消关注' }).waitFor()
      await goto(provider, `/catalogue/${entry.id}`, /修订撤销/)
      await press(provider, /^修\s*订$/)
      await choose(provider, '变更原因', /职责/)
      await dialog(provider).getByLabel('变更发生日期').fill('2026-01-05')
      await dialog(provider).getByRole('textbox').last().fill('职责调整')
      await screen(provider)
      await dialog(provider)
        .getByRole('button', { name: /确\s*定/ })
        .click()
      await provider.waitForURL(/\/edit$/)
      const timers = await api<{ items: { rule: string; startedOn: string }[] }>(
        provider,
        'GET',
        `/v1/workflow/timers?ref=${entry.id}&rule=D01`,
      )
      expect(timers.items).toMatchObject([{ rule: 'D01', startedOn: '2026-01-05' }])
      const draft = await now(entry)
      await api(provider, 'POST', `/v1/catalogue/entries/${entry.id}/discard`, { revision: draft.revision })
      await goto(bureau, `/catalogue/${entry.id}`, /修订撤销/)
      await press(bureau, /^撤\s*销$/)
      await confirm(bureau, /^撤\s*销$/, '职责取消')
      await bureau.getByText('已撤销').first().waitFor()
      await expect
        .poll(
          async () =>
            (await api<{ items: { title: string }[] }>(reader, 'GET', '/v1/workflow/notices')).items[0]?.title,
          {
            timeout: 60_000,
          },
        )
        .toMatch(/^目录已撤销：修订撤销/)
    })
  })
}
