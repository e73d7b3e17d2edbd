import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

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

    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page), picture).toEqual([])
      if (picture) await shoot(page, picture)
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
      await goTo(clerk, `${stage.url}/console/harvest`)
      await clerk.getByRole('heading', { level: 1, name: '目录采集' }).waitFor()
      await clerk.getByRole('button', { name: '登记来源' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('来源名称').fill('省民政厅清单')
      await dialog.getByLabel('格式').click()
      await clerk.getByTitle(/^清单/).click()
      await dialog.getByLabel('归属部门').fill('云溪市民政局')
      await clerk.getByTitle('云溪市民政局', { exact: true }).click()
      await dialog.getByLabel('信息资源分类编码').fill('307010024701')
      await screen(clerk)
      await dialog.getByRole('button', { name: '登记来源' }).click()
      const registered = clerk.getByRole('link', { name: '省民政厅清单' })
      await registered.waitFor()
      await screen(clerk, 'harvest-sources')
      await registered.click()
      await clerk.getByRole('heading', { level: 1, name: '省民政厅清单' }).waitFor()
      const source = new URL(clerk.url()).pathname.split('/').at(-1)
      await feed(list('社会救助站名录', '各区县社会救助站的名称和地址'))
      await screen(clerk, 'harvest-report')
      await goTo(clerk, `${stage.url}/console/harvest/records?source=${source}`)
      await clerk.getByRole('link', { name: '社会救助站名录' }).click()
      await clerk.getByRole('button', { name: '采纳为目录草稿' }).waitFor()
      await clerk.getByRole('cell', { name: '无条件共享', exact: true }).waitFor()
      await screen(clerk, 'harvest-record')
      await clerk.getByRole('button', { name: '采纳为目录草稿' }).click()
      await clerk.waitForURL(/\/catalogue\/ent_/)
      await goTo(clerk, `${stage.url}/console/harvest/${source}`)
      await feed(list('社会救助站名录', '各区县社会救助站的名称、地址和电话'))
      await goTo(clerk, `${stage.url}/console/harvest/changes`)
      await screen(clerk, 'harvest-changes')
      await clerk.getByRole('link', { name: '社会救助站名录' }).click()
      await clerk.getByRole('button', { name: '按选择处理' }).waitFor()
      await screen(clerk, 'harvest-change')
      await clerk.getByRole('button', { name: '按选择处理' }).click()
      await clerk.getByText('已处理').first().waitFor()
    })

    test('the bureau takes a snapshot of its own book and compares with it: nothing differs but what changed since', async () => {
      await goTo(bureau, `${stage.url}/console/harvest/alignments`)
      await bureau.getByRole('button', { name: '本级目录快照' }).click()
      const snapshot = bureau.getByRole('cell', { name: /^本级目录快照 \d{4}-\d{2}-\d{2}$/ })
      await snapshot.waitFor({ timeout: 60_000 })
      const name = await snapshot.innerText()
      await bureau.getByRole('button', { name: '开始对齐' }).click()
      const dialog = bureau.getByRole('dialog')
      await dialog.getByLabel('对照清单').click()
      await bureau.getByTitle(name).click()
      await screen(bureau)
      await dialog.getByRole('button', { name: '开始对齐' }).click()
      await bureau.waitForURL(/\/harvest\/alignments\/hal_/)
      await bureau.getByRole('heading', { level: 1, name }).waitFor()
      const figure = (title: string) => bureau.locator('.ant-statistic', { hasText: title }).first()
      await figure('一致').waitFor({ timeout: 60_000 })
      const count = async (title: string) => Number((await figure(title).innerText()).replace(/\D/g, ''))
      expect(await count('一致')).toBeGreaterThan(100)
      expect(await count('一致')).toBe(await count('本级'))
      await bureau.getByText('没有差异').waitFor()
    })

    test('the bureau reads an alignment and hands differences to departments', async () => {
      await goTo(bureau, `${stage.url}/console/harvest/alignments`)
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

    test('what the own book lacks becomes a draft: only what the list does not say is asked for', async () => {
      await goTo(clerk, `${stage.url}/console/harvest/alignments`)
      await clerk.getByRole('link', { name: '省级部门目录清单（2026）' }).first().click()
      await clerk.getByRole('button', { name: /本级缺少/ }).click()
      const row = clerk.getByRole('row').filter({ hasText: '养老机构备案信息' })
      await row.getByRole('button', { name: '生成草稿' }).click()
      const dialog = clerk.getByRole('dialog', { name: '起草目录：养老机构备案信息' })
      await dialog.getByLabel('分类编码').fill('307010024701')
      for (const field of ['format', 'openType']) {
        await dialog.locator(`#${field}`).click()
        await clerk.keyboard.press('Enter') // the first of the list
      }
      await screen(clerk, 'harvest-draft')
      await dialog.getByRole('button', { name: '生成草稿' }).click()
      await clerk.waitForURL(/\/catalogue\/ent_/)
      await clerk.getByRole('heading', { level: 1, name: '养老机构备案信息' }).waitFor()
    })
  })
}
