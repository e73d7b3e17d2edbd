import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const SOURCE = '民政业务系统·只读库'
const ENTRY = '最低生活保障对象信息'

export function inPlace(stage: Stage): void {
  describe('data that stay in the department are published, applied for, granted and asked where they are', () => {
    const suffix = Date.now() % 100_000
    const dataset = `低保对象（就地查询${suffix}）`
    const purpose = `核对就地低保资格${suffix}`
    let clerk: Page
    let consumer: Page
    let logical = ''
    let service = ''
    let key = ''
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
      consumer = await stage.open('gongan')
    })
    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    /** As a person does it: opens the choice and types into what has the focus. */
    const chooseEntry = async (choice: ReturnType<Page['locator']>) => {
      await choice.click()
      await clerk.keyboard.type(ENTRY)
      await clerk.locator('.ant-select-dropdown:visible').getByText(ENTRY, { exact: true }).click()
    }

    test('a table is registered under its entry, and its service answers at once with nothing built', async () => {
      await goTo(clerk, `${stage.url}/console/connection/sync`)
      await clerk.getByRole('tab', { name: '数据不搬家', exact: true }).click()
      await clerk.getByRole('button', { name: '登记逻辑接入' }).click()
      const dialog = clerk.getByRole('dialog', { name: '登记逻辑接入' })
      await dialog.getByLabel('数据源', { exact: true }).click()
      await clerk.locator('.ant-select-dropdown:visible').getByTitle(SOURCE).click()
      await dialog.getByLabel('模式（schema）', { exact: true }).fill('yunxi_civil')
      await dialog.getByLabel('源表', { exact: true }).fill('low_income')
      await dialog.getByLabel('数据集名称', { exact: true }).fill(dataset)
      await chooseEntry(dialog.getByLabel('所属目录'))
      await screen(clerk)
      await dialog.getByRole('button', { name: '登记逻辑接入' }).click()
      await clerk.waitForURL(/\/connection\/logical\/lgc_/)
      await clerk.getByText('不保存任何一行').waitFor()
      logical = new URL(clerk.url()).pathname.split('/').at(-1) ?? ''
      const { columns, rows } = await callApi<{ columns: string[]; rows: string[][] }>(
        clerk,
        stage.url,
        'GET',
        `/v1/connection/logical/${logical}/rows?limit=1`,
      )
      key = rows[0]?.[columns.indexOf('aid_cert_no')] ?? ''

      await goTo(clerk, `${stage.url}/console/services`)
      await clerk.getByRole('button', { name: '发布共享服务' }).click()
      const publish = clerk.getByRole('dialog', { name: '发布共享服务' })
      await chooseEntry(publish.getByLabel('已发布的目录'))
      await publish.getByTitle(dataset).waitFor() // the newest dataset of the entry is proposed
      await publish.getByTitle('低保证号 (个人信息)').first().waitFor()
      await publish.getByRole('button', { name: '发布共享服务' }).click()
      await clerk.waitForURL(/\/services\/svc_/)
      service = new URL(clerk.url()).pathname.split('/').at(-1) ?? ''
      await clerk.getByRole('heading', { level: 1, name: ENTRY }).waitFor()
      await clerk.getByText('源库查询，不落地').waitFor()
      await clerk.getByText('有效', { exact: true }).waitFor()
      await screen(clerk)
    })

    test('a consumer applies and is granted; the call on the test page is answered by the database as it is now', async () => {
      const page = consumer
      await goTo(page, `${stage.url}/console/services/${service}`)
      await page.getByRole('button', { name: '申请使用' }).click()
      await page.getByRole('button', { name: '新建接口应用' }).click()
      await page.getByLabel('应用名称').fill(`资格核对${suffix}`)
      await page.keyboard.press('Enter')
      const appKey = (await page.getByTestId('app-key').innerText()).trim()
      const secret = (await page.getByTestId('secret').innerText()).trim()
      await page.getByRole('button', { name: '我已保存' }).click()
      await page.getByLabel('使用用途', { exact: true }).fill(purpose)
      for (const label of ['业务系统', '使用依据', '使用场景', '使用范围', '经办人及联系方式'])
        await page.getByLabel(label, { exact: true }).fill(`${label}：窗口受理`)
      await page.getByRole('checkbox', { name: /承诺申请真实/ }).check()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.waitForURL(/\/applications\/app_/)
      const application = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      for (const who of ['gongan.cdo', 'minzheng', 'minzheng.cdo']) await agree(who, application)
      await goTo(page, page.url())
      await page.getByText('已同意').first().waitFor()
      await page.getByRole('link', { name: '打开授权' }).click()
      await page.getByText(purpose).first().waitFor()

      await page.getByRole('button', { name: '接口测试' }).click()
      await page.getByLabel('AppKey').fill(appKey)
      await page.getByLabel('密钥', { exact: true }).fill(secret)
      await page.getByRole('radio', { name: '查询' }).check()
      await page.getByLabel('业务事项').fill('资格核对')
      await page.getByLabel('业务系统').fill('窗口系统')
      await page.locator('#key_aid_cert_no').fill(key)
      await page.getByRole('button', { name: '签名并调用' }).click()
      const answer = page.getByRole('region', { name: '调用结果' })
      await answer.getByText('查到 1 条').waitFor()
      expect(await answer.locator('pre').first().innerText()).toContain('"version": "live"')
      await screen(page, 'sharing-in-place-call')
    })

    test('pausing the access names first the service and the grant that stop with it; then the same call says why', async () => {
      await goTo(clerk, `${stage.url}/console/connection/logical/${logical}`)
      await clerk.getByRole('button', { name: '限额与启停' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('状态', { exact: true }).click()
      await clerk.locator('.ant-select-dropdown:visible').getByTitle('已暂停').click()
      const touched = dialog.getByRole('region', { name: '这样做会影响' })
      for (const kind of ['共享服务', '使用授权']) await touched.getByRole('row', { name: kind }).first().waitFor()
      await screen(clerk)
      await dialog.getByRole('button', { name: '限额与启停' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await consumer.getByRole('button', { name: '签名并调用' }).click()
      await consumer
        .getByRole('region', { name: '调用结果' })
        .getByText(/SHARING_SOURCE_AWAY/)
        .first()
        .waitFor()
    })

    async function agree(who: string, application: string): Promise<void> {
      const page = await stage.open(who)
      const { items } = await callApi<{ items: { id: string; ref: string }[] }>(
        page,
        stage.url,
        'GET',
        '/v1/workflow/tasks?limit=200',
      )
      const task = items.find(({ ref }) => ref === application)
      await callApi(page, stage.url, 'POST', `/v1/workflow/tasks/${task?.id}/act`, {
        data: { action: 'approve', comment: '同意，按申请范围使用' },
      })
    }
  })
}
