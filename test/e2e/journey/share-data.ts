import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const VERIFIER = fileURLToPath(new URL('../../../packages/tlog/bin/verify.mjs', import.meta.url))
const DATASET = '最低生活保障对象信息'
const PURPOSE = `办理居住证核验低保资格${Date.now() % 100_000}`
const run = promisify(execFile)
/** score and grade of the newest quality certificate */
const CERTIFIED = /^\d+(\.\d+)? 分（.+）$/

export function shareData(stage: Stage): void {
  describe('consumer applies, is granted, calls verify, and checks the receipt offline', () => {
    let consumer: Page
    let provider: Page
    let record: Record<string, string>
    const secret = { appKey: '', secret: '' }
    beforeAll(async () => {
      consumer = await stage.open('gongan')
      provider = await stage.open('minzheng')
      record = await sampleRecord(provider, stage.url)
    })

    const screen = async (page: Page, picture: string) => {
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, picture)
    }
    const openTask = async (page: Page) => {
      await goTo(page, `${stage.url}/console/workflow/tasks`)
      await page
        .getByRole('link', { name: new RegExp(DATASET) })
        .first()
        .click()
      await page.getByText(PURPOSE).first().waitFor()
    }
    const approve = async (page: Page) => {
      await openTask(page)
      await page.getByLabel('办理意见').fill('同意，按申请范围使用')
      await page.getByRole('button', { name: /^同\s*意$/ }).click()
      await page.waitForURL(/\/workflow\/flows\//)
    }

    /** The provider's word on the grant. */
    const decide = async (label: RegExp, reason: string) => {
      await goTo(provider, `${stage.url}/console/grants`)
      await provider.getByRole('link', { name: PURPOSE }).click()
      await provider.getByRole('button', { name: label }).click()
      const dialog = provider.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill(reason)
      await dialog.getByRole('button', { name: label }).click()
    }

    /** Fills the test page of the grant that is open, signs and sends. */
    const call = async (page: Page) => {
      await page.getByRole('button', { name: '接口测试' }).click()
      await page.getByLabel('AppKey').fill(secret.appKey)
      await page.getByLabel('密钥', { exact: true }).fill(secret.secret)
      await page.getByText('核验', { exact: true }).first().click()
      await page.getByLabel('业务事项').fill('居住证签发')
      await page.getByLabel('业务系统').fill('居住证办理系统')
      const key = page.locator('[id^=key_]')
      await key.fill(record[(await key.getAttribute('id'))?.replace('key_', '') ?? ''] ?? '')
      await page.locator('#asked').click()
      await page.locator('.ant-select-dropdown:visible [title]').filter({ hasText: '姓名' }).first().click()
      await page.keyboard.press('Escape')
      await page.locator('#expect_person_name').fill(record.person_name ?? '')
      await page.getByRole('button', { name: '签名并调用' }).click()
    }

    test('the consumer finds the service, makes a client and applies with the five elements', async () => {
      const page = consumer
      await goTo(page, `${stage.url}/console/services?state=active`)
      await page.getByRole('link', { name: DATASET }).first().waitFor()
      await screen(page, 'sharing-services')
      await page.getByRole('link', { name: DATASET }).first().click()
      await page.getByRole('button', { name: '申请使用' }).waitFor()
      // what the data are worth is said before anybody applies, and again beside the form
      await page.getByRole('link', { name: CERTIFIED }).waitFor()
      await screen(page, 'sharing-service')
      await page.getByRole('button', { name: '申请使用' }).click()
      await page.getByRole('link', { name: CERTIFIED }).waitFor()
      await page.getByRole('button', { name: '新建接口应用' }).click()
      await page.getByLabel('应用名称').fill('居住证办理系统')
      await page.keyboard.press('Enter')
      secret.appKey = (await page.getByTestId('app-key').innerText()).trim()
      secret.secret = (await page.getByTestId('secret').innerText()).trim()
      await page.getByRole('button', { name: '我已保存' }).click()
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByText('须作出承诺').waitFor() // nothing is sent without the warranty
      const texts = {
        使用用途: PURPOSE,
        业务系统: '居住证办理系统',
        使用依据: '《居住证暂行条例》第十二条',
        使用场景: '窗口受理时核验',
        使用范围: '本市居住证申领人',
        经办人及联系方式: '窗口科 0999-1234567',
      }
      for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, { exact: true }).fill(text)
      await page.getByRole('checkbox', { name: /承诺申请真实/ }).check()
      await screen(page, 'sharing-apply')
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.waitForURL(/\/applications\/app_/)
      await page.getByText('审批中').first().waitFor()
      await screen(page, 'sharing-application')
    })

    test('the provider asks once for what is missing, item by item (补正); the consumer completes it and sends it again', async () => {
      await approve(await stage.open('gongan.cdo'))
      await openTask(provider)
      await provider.getByLabel('对“使用依据”的意见').fill('请写明款项')
      await provider.getByRole('button', { name: /^退\s*回$/ }).click()
      await provider.getByText('请填写办理意见').waitFor() // a return says why
      await provider.getByLabel('办理意见').fill('使用依据不完整，请补正')
      await provider.getByRole('button', { name: /^退\s*回$/ }).click()
      await provider.waitForURL(/\/workflow\/flows\//)
      await goTo(consumer, consumer.url())
      await consumer.getByText('待补正').first().waitFor()
      await consumer.getByText('请写明款项').first().waitFor()
      await screen(consumer, 'sharing-supplement')
      await consumer.getByRole('button', { name: '补正并重新提交' }).click()
      const basis = consumer.getByLabel('使用依据', { exact: true })
      await basis.fill('《居住证暂行条例》第十二条第一款')
      const promise = consumer.getByRole('checkbox', { name: /承诺申请真实/ })
      if (!(await promise.isChecked())) await promise.check()
      await consumer.getByRole('button', { name: '重新提交' }).click()
      await consumer.waitForURL(/\/applications\/app_\w+$/)
      await consumer.getByText('审批中').first().waitFor()
    })

    test('head of the consumer, provider and head of the provider agree in turn; the grant exists with the last yes', async () => {
      await approve(await stage.open('gongan.cdo'))
      await approve(provider)
      await approve(await stage.open('minzheng.cdo'))
      await goTo(consumer, consumer.url())
      await consumer.getByText('已同意').first().waitFor()
      await consumer.getByRole('link', { name: '打开授权' }).click()
      await consumer.getByText(PURPOSE).first().waitFor()
      await screen(consumer, 'sharing-grant')
    })

    test('a signed call from the test page is answered, and its receipt verifies offline and in the console', async () => {
      const page = consumer
      await call(page)
      await page.getByRole('region', { name: '调用结果' }).getByText('一致', { exact: true }).waitFor()
      await screen(page, 'sharing-test')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '保存 receipt.json' }).click(),
      ])
      const file = await download.path()
      const { keys } = (await (await page.request.get(`${stage.url}/v1/evidence/key`)).json()) as {
        keys: { key: string; origin: string }[]
      }
      const receipt = JSON.parse(await readFile(file, 'utf8')) as { origin: string; leaf: string }
      const key = keys.find(({ origin }) => origin === receipt.origin)?.key ?? ''
      await run(process.execPath, [VERIFIER, file, '--key', key])
      expect(Buffer.from(receipt.leaf, 'base64').toString()).not.toContain(record.person_name)
      await page.getByRole('link', { name: '查看存证' }).click()
      await page.getByRole('heading', { name: '包含证明' }).waitFor({ timeout: 30_000 })
      await screen(page, 'evidence-event')
      await goTo(page, `${stage.url}/console/evidence?tab=verify`)
      await page.getByLabel('粘贴回执（JSON）').fill(JSON.stringify(receipt))
      await page.getByRole('button', { name: /^核\s*验$/ }).click()
      await page.locator('.ant-alert-success').waitFor()
      await screen(page, 'evidence-verify')
    })

    test('the provider suspends the grant with reason and date', async () => {
      await goTo(provider, `${stage.url}/console/grants`)
      await provider.getByRole('link', { name: PURPOSE }).click()
      await provider.getByRole('button', { name: /^暂\s*停$/ }).click()
      const dialog = provider.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill('核查调用情况')
      await dialog.getByRole('button', { name: /^暂\s*停$/ }).click()
      await provider.getByText('已暂停').first().waitFor()
      await screen(provider, 'sharing-grant-suspended')
    })

    test('the same call is refused from then on, in Chinese and with its code', async () => {
      const page = consumer
      await goTo(page, `${stage.url}/console/grants`)
      await page.getByRole('link', { name: PURPOSE }).click()
      await page.getByText('核查调用情况').waitFor()
      await call(page)
      const answer = page.getByRole('region', { name: '调用结果' })
      await answer.getByText('授权已暂停 (SHARING_GRANT_SUSPENDED)').waitFor()
      expect(await answer.getByText('一致', { exact: true }).count()).toBe(0)
      await screen(page, 'sharing-test-refused')
    })

    test('resumed with a reason, the grant answers again', async () => {
      await decide(/^恢\s*复$/, '核查完毕，调用正常')
      await provider.getByText('有效', { exact: true }).first().waitFor()
      await goTo(consumer, `${stage.url}/console/grants`)
      await consumer.getByRole('link', { name: PURPOSE }).click()
      await call(consumer)
      await consumer.getByRole('region', { name: '调用结果' }).getByText('一致', { exact: true }).waitFor()
    })

    test('the consumer doubts the answer, and whoever reads the record after that sees the mark and the ticket', async () => {
      await consumer.getByRole('button', { name: '对结果有疑义' }).click()
      const dialog = consumer.getByRole('dialog')
      await dialog.getByLabel('哪里有问题、依据是什么').fill('与本人所持证件的姓名不符')
      await screen(consumer, 'sharing-doubt')
      await dialog.getByRole('button', { name: '对结果有疑义' }).click()
      await consumer.getByRole('link', { name: '查看疑义工单' }).waitFor()
      const { dataset, version } = await newestVersion(provider, stage.url)
      await goTo(provider, `${stage.url}/console/datasets/${dataset}/versions/${version}?tab=preview`)
      const row = provider
        .getByRole('row')
        .filter({ hasText: record.person_name ?? '' })
        .filter({ hasText: '有异议' })
      await row.getByRole('link', { name: /^工单〔\d+〕/ }).waitFor()
      await screen(provider, 'ticket-doubted-row')
    })

    test('a service with grants in force stops only with agreement and filing stated', async () => {
      const page = provider
      await goTo(page, `${stage.url}/console/services?state=active`)
      await page.getByRole('link', { name: DATASET }).first().click()
      await page.getByRole('button', { name: '停止服务' }).click()
      const dialog = page.getByRole('dialog', { name: '停止服务' })
      await dialog.getByText(/目前有 [1-9]\d* 项有效授权/).waitFor()
      await dialog.getByLabel('说明').fill('业务系统改造，改用新服务')
      await dialog.getByRole('button', { name: '停止服务' }).click()
      await dialog.getByText('还有有效授权，请写明协商与备案情况').waitFor()
      await dialog.getByLabel('协商与备案情况').fill('已与公安局协商一致，云数备〔2026〕11号')
      await screen(page, 'sharing-stop')
      await dialog.getByRole('button', { name: '停止服务' }).click()
      await page.getByText('已停止').first().waitFor()
    })

    test('a grant that is terminated does not come back', async () => {
      await decide(/^终\s*止$/, '业务已下线')
      await provider.getByText('已终止').first().waitFor()
      expect(await provider.getByRole('button', { name: /^恢\s*复$/ }).count()).toBe(0)
    })

    test('a new service is published on the data of the entry, with fewer fields', async () => {
      const page = provider
      await goTo(page, `${stage.url}/console/services`)
      await page.getByRole('button', { name: '发布共享服务' }).click()
      const dialog = page.getByRole('dialog', { name: '发布共享服务' })
      // as a person does: open the choice, then type into what has the focus
      await dialog.locator('.ant-select').first().click()
      await page.keyboard.type(DATASET)
      await page.locator('.ant-select-dropdown:visible').getByText(DATASET, { exact: true }).click()
      await dialog.getByTitle('低保证号 (个人信息)').first().waitFor() // the key column stands there from the start
      const offered = dialog.locator('.ant-form-item', { hasText: '提供的数据项' })
      await offered.locator('.ant-select-selection-item', { hasText: '居住地址' }).getByLabel('close').click()
      await screen(page, 'sharing-publish')
      await dialog.getByRole('button', { name: '发布共享服务' }).click()
      await page.waitForURL(/\/services\/svc_/)
      await page.getByText('有效', { exact: true }).first().waitFor({ timeout: 60_000 })
      expect(await page.getByRole('cell', { name: '居住地址' }).count()).toBe(0)
    })
  })
}

/** A record of the dataset to ask for, as its department reads it. */
async function sampleRecord(page: Page, url: string): Promise<Record<string, string>> {
  const { version } = await newestVersion(page, url)
  const path = `/v1/intake/versions/${version}/rows?limit=1`
  const rows = await callApi<{ items: Record<string, string>[] }>(page, url, 'GET', path)
  return rows.items[0] ?? {}
}

async function newestVersion(page: Page, url: string): Promise<{ dataset: string; version: string }> {
  const list = await callApi<{ items: { id: string; name: string }[] }>(
    page,
    url,
    'GET',
    '/v1/intake/datasets?limit=200',
  )
  const dataset = list.items.find(({ name }) => name === DATASET)?.id ?? ''
  const versions = await callApi<{ items: { id: string }[] }>(
    page,
    url,
    'GET',
    `/v1/intake/datasets/${dataset}/versions`,
  )
  return { dataset, version: versions.items[0]?.id ?? '' }
}
