import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'

const list = (title: string, abstract: string) =>
  Buffer.from(
    `资源名称,提供部门,摘要,信息项,更新频率,格式,共享类型,开放属性,数据级别\n${title},云溪市民政局,${abstract},名称、地址,每年,数据库,无条件共享,无条件开放,1\n`,
  )

export function harvest(stage: Stage): void {
  describe('a foreign catalogue comes in, is adopted, changes, and is settled; the book is aligned', () => {
    let clerk: Page
    let bureau: Page
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
      bureau = await stage.open('bureau')
    })

    const screen = async (page: Page, picture: string) => {
      expect(await accessFaults(page), picture).toEqual([])
      await shoot(page, picture)
    }
    const feed = async (text: Buffer) => {
      await clerk
        .locator('input[type=file]')
        .setInputFiles({ name: '省厅清单.csv', mimeType: 'text/csv', buffer: text })
      await clerk.getByText('已上传').first().waitFor()
      await clerk.getByRole('button', { name: '开始采集', exact: true }).click()
      await clerk.waitForURL(/\/harvest\/runs\//)
      await clerk.getByText('完整', { exact: true }).first().waitFor({ timeout: 60_000 })
    }

    test('the department registers a source, uploads the list, reads the report and adopts a record', async () => {
      await clerk.goto(`${stage.url}/console/harvest`)
      await clerk.getByRole('heading', { level: 1, name: '目录采集' }).waitFor()
      const { subject } = await callApi<{ subject: { org: string } }>(clerk, stage.url, 'GET', '/v1/identity/me')
      const mapping = { frontCode: '307010024701' }
      const source = await callApi<{ id: string }>(clerk, stage.url, 'POST', '/v1/harvest/sources', {
        data: { name: '省民政厅清单', kind: 'list', provider: subject.org, mapping },
      })
      await clerk.reload()
      await clerk.getByRole('link', { name: '省民政厅清单' }).waitFor()
      await screen(clerk, 'harvest-sources')
      await clerk.goto(`${stage.url}/console/harvest/${source.id}`)
      await feed(list('社会救助站名录', '各区县社会救助站的名称和地址'))
      await screen(clerk, 'harvest-report')
      await clerk.goto(`${stage.url}/console/harvest/records?source=${source.id}`)
      await clerk.getByRole('link', { name: '社会救助站名录' }).click()
      await clerk.getByRole('button', { name: '采纳为目录草稿' }).waitFor()
      await clerk.getByRole('cell', { name: '无条件共享', exact: true }).waitFor()
      await screen(clerk, 'harvest-record')
      await clerk.getByRole('button', { name: '采纳为目录草稿' }).click()
      await clerk.waitForURL(/\/catalogue\/ent_/)
      await clerk.goto(`${stage.url}/console/harvest/${source.id}`)
      await feed(list('社会救助站名录', '各区县社会救助站的名称、地址和电话'))
      await clerk.goto(`${stage.url}/console/harvest/changes`)
      await screen(clerk, 'harvest-changes')
      await clerk.getByRole('link', { name: '社会救助站名录' }).click()
      await clerk.getByRole('button', { name: '按选择处理' }).waitFor()
      await screen(clerk, 'harvest-change')
      await clerk.getByRole('button', { name: '按选择处理' }).click()
      await clerk.getByText('已处理').first().waitFor()
    })

    test('the bureau reads an alignment and hands differences to departments', async () => {
      await bureau.goto(`${stage.url}/console/harvest/alignments`)
      await bureau.getByRole('link', { name: '省级部门目录清单（2026）' }).first().waitFor()
      await screen(bureau, 'harvest-alignments')
      await bureau.getByRole('link', { name: '省级部门目录清单（2026）' }).first().click()
      await bureau.getByRole('button', { name: /信息项不同/ }).click()
      await bureau.locator('tbody').getByRole('checkbox').first().check()
      await screen(bureau, 'harvest-alignment')
      await bureau.getByRole('button', { name: '派发选中的 1 项' }).click()
      await bureau.getByLabel('处理要求').fill('请核对信息项后修订目录')
      await bureau.getByRole('dialog').getByRole('button', { name: '派发选中的 1 项' }).click()
      await bureau.getByText('已派发 1 项给 1 个部门').waitFor()
    })
  })
}
