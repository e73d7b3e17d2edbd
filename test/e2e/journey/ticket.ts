import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const NAME = `救助站点${Date.now() % 100_000}`
const HEAD = '站点编号,站点名称,电话'
const ROWS = ['Z1,城南救助站,0511-5550001', 'Z2,,0511-5550002', 'Z3,城北救助站,0511-5550003', 'Z4,,0511-5550004']

type Json = ReturnType<typeof JSON.parse>

export function ticket(stage: Stage): void {
  describe('a failing check goes back to its owner and comes back repaired', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('minzheng')
    })

    /** The clerk's own session, without the screens that have journeys of their own. */
    const send = async (method: string, path: string, data?: object | Buffer): Promise<Json> => {
      const cookies = await page.context().cookies()
      const csrf = cookies.find((cookie) => cookie.name === 'shuyuan_csrf')?.value ?? ''
      const type = Buffer.isBuffer(data) ? 'application/octet-stream' : 'application/json'
      const answer = await page.request.fetch(`${stage.url}${path}`, {
        method,
        headers: { 'x-csrf-token': csrf, ...(data ? { 'content-type': type } : {}) },
        ...(data ? { data } : {}),
      })
      if (!answer.ok()) throw new Error(`${path} ${answer.status()} ${await answer.text()}`)
      return answer.json()
    }
    const confirm = async (label: string) => {
      // two characters stand apart on a button
      const name = new RegExp(`^${[...label].join(' ?')}$`)
      await page.getByRole('button', { name }).first().click()
      await page.getByRole('dialog').getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('the check opens a ticket; signed, corrected rows uploaded, re-check passed, archived', async () => {
      const me = await send('GET', '/v1/identity/me')
      const upload = await send(
        'POST',
        `/v1/intake/uploads?name=${NAME}.csv`,
        Buffer.from([HEAD, ...ROWS, ''].join('\n')),
      )
      const columns = upload.detection.columns.map((column: Json, i: number) => ({ ...column, key: i === 0 }))
      const dataset = await send('POST', '/v1/intake/datasets', { name: NAME, provider: me.subject.org, columns })
      const rules = [{ kind: 'not_null', columns: [columns[1].name], params: {} }]
      await send('PUT', `/v1/quality/datasets/${dataset.id}/rules`, { rules })
      await send('POST', `/v1/intake/datasets/${dataset.id}/versions`, { upload: upload.id })
      await expect
        .poll(async () => (await send('GET', `/v1/ticket/tickets?dataset=${dataset.id}`)).items.length, {
          timeout: 60_000,
        })
        .toBe(1)

      await goTo(page, `${stage.url}/console/ticket`)
      await page.getByRole('row', { name: new RegExp(NAME) }).waitFor()
      await screen('ticket-desk')
      await page
        .getByRole('row', { name: new RegExp(NAME) })
        .getByRole('link')
        .first()
        .click()
      await page.getByText('待签收', { exact: true }).first().waitFor()
      await page.getByRole('cell', { name: 'Z2', exact: true }).waitFor()
      await confirm('签收')
      await page.getByText('已签收', { exact: true }).first().waitFor()
      await confirm('开始整改')
      await page.getByText('整改中', { exact: true }).first().waitFor()
      await screen('ticket-page')

      const name = columns[1].title
      const corrected = `站点编号,${name}\nZ2,城东救助站\nZ4,城西救助站\n`
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '改正.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected) })
      await page.getByText('已修复，复核通过').waitFor({ timeout: 60_000 })
      await page.getByText('已归档', { exact: true }).first().waitFor()
      await page.getByText(/的修复已生成新版本，改动 2 行/).waitFor()
      await screen('ticket-archived')
    })

    test('the report of the department opens its tickets; doubts have a list', async () => {
      await goTo(page, `${stage.url}/console/ticket/report`)
      await page.getByRole('columnheader', { name: '按时' }).waitFor()
      await screen('ticket-report')
      await page.getByRole('row').nth(1).getByRole('link').first().click()
      await page.waitForURL(/owner=/)
      await page.getByRole('row', { name: new RegExp(NAME) }).waitFor()
      await goTo(page, `${stage.url}/console/ticket/doubts`)
      await page.getByRole('heading', { level: 1, name: '疑义' }).waitFor()
      await screen()
    })

    test('rows are sent to the sub-unit that a column names; exceptions have a list; the notices of a day are read at once', async () => {
      await goTo(page, `${stage.url}/console/ticket/routing`)
      await page.getByText(/先选择一个数据集/).waitFor()
      const found = await send('GET', `/v1/intake/datasets?search=${encodeURIComponent(NAME)}`)
      const [dataset] = found.items
      await goTo(page, `${stage.url}/console/ticket/routing?dataset=${dataset.id}`)
      await page.getByLabel('按哪个字段划分').click()
      await page.getByTitle(dataset.columns[1].title, { exact: true }).click()
      await page.getByRole('button', { name: '增加一行' }).click()
      await page.getByLabel('第 1 行的值').fill('城东救助站')
      await page.getByLabel('第 1 行的责任单位').click()
      await page.keyboard.type('公安')
      await page.getByTitle('云溪市公安局', { exact: true }).click()
      await screen('ticket-routing')
      await page.getByRole('button', { name: /^保\s*存$/ }).click()
      await page.getByRole('button', { name: '取消划分' }).waitFor()
      const saved = await send('GET', `/v1/ticket/datasets/${dataset.id}/routing`)
      expect(Object.keys(saved.routing.units)).toEqual(['城东救助站'])

      await goTo(page, `${stage.url}/console/ticket/exceptions`)
      await page.getByRole('heading', { level: 1, name: '例外' }).waitFor()
      await screen()

      await goTo(page, `${stage.url}/console/workflow/notices`)
      const line = page.getByRole('row', { name: /质量工单/ }).first()
      await line.waitFor()
      await screen('workflow-notices')
      await line.getByRole('button', { name: /标为已读/ }).click()
      await line.getByRole('button', { name: /标为已读/ }).waitFor({ state: 'hidden' })
    })
  })
}
