import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { gb18030 } from '../gb18030.ts'
import { goTo } from '../go-to.ts'

/** In letters: of digits some would be read as a date, which a file's title leaves out. */
const NAME = `公厕分布${[...String(Date.now() % 100_000)].map((digit) => 'bcdefghjkm'[Number(digit)]).join('')}`
const ROWS = 40
const BAD = 3

/** A department's file as it comes: GB18030, a header, rows that do not fit among good ones. */
function csv(): Buffer {
  const good = Array.from(
    { length: ROWS - BAD },
    (_, i) => `GC${1000 + i},第${i + 1}公厕,2024-03-${String((i % 28) + 1).padStart(2, '0')},${i % 9}`,
  )
  const bad = ['GC9001,日期不对,二月三十日,3', 'GC9002,蹲位不对,2024-05-01,若干', 'GC9003,多一列,2024-05-02,4,多余']
  return gb18030(['公厕编号,公厕名称,启用日期,蹲位数', ...good, ...bad, ''].join('\r\n'))
}

export function onboardFile(stage: Stage): void {
  describe('clerk onboards a file', () => {
    let page: Page
    beforeAll(async () => {
      page = await stage.open('minzheng')
    })

    const screen = async (picture: string) => {
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, picture)
    }
    const approve = async (official: Page) => {
      await goTo(official, `${stage.url}/console/workflow/tasks`)
      await official
        .getByRole('link', { name: new RegExp(NAME) })
        .first()
        .click()
      await official.getByLabel('办理意见').fill('同意')
      await official.getByRole('button', { name: /^同\s*意$/ }).click()
      await official.waitForURL(/\/workflow\/flows\//)
    }
    /** Opens the finished sitting, once its entry is published. */
    const finished = async () => {
      await goTo(page, `${stage.url}/console/onboarding`)
      await page.getByRole('link', { name: NAME }).click()
      await page.getByRole('button', { name: '共享为接口' }).waitFor()
    }
    /** Chooses a column as query key unless the platform has proposed it. */
    const chooseKey = async (title: string) => {
      const keys = page.locator('.ant-form-item', { hasText: '查询键' })
      if ((await keys.getByTitle(title).count()) > 0) return
      await keys.getByRole('combobox').click()
      await page.locator('.ant-select-dropdown:visible').getByText(title, { exact: true }).click()
      await page.keyboard.press('Escape')
    }

    test('a file in GB18030 is recognised, corrected and loaded; every bad row is counted and kept', async () => {
      await goTo(page, `${stage.url}/console/onboarding`)
      await page.getByRole('button', { name: '上架新文件' }).click()
      await page.getByText('把文件拖到这里').waitFor()
      await screen('onboarding-upload')
      await page.locator('input[type=file]').setInputFiles({ name: `${NAME}.csv`, mimeType: 'text/csv', buffer: csv() })
      await page.getByText('gb18030').first().waitFor()
      await page.getByRole('cell', { name: '第1公厕' }).first().waitFor()
      await screen('onboarding-detection')
      await page.getByLabel('编码').click()
      await page.locator('.ant-select-dropdown:visible').getByTitle('big5', { exact: true }).click()
      await page.getByRole('button', { name: '按此重新识别' }).click()
      await page.getByText('按 gb18030 读：公厕编号').waitFor()
      await screen('onboarding-encoding')
      await page.getByRole('button', { name: '改用 gb18030' }).click()
      await page.getByText('已按更正重新识别').waitFor()
      await page.getByRole('cell', { name: '第1公厕' }).first().waitFor()
      await page.reload() // the sitting stands in the address
      await page.getByRole('button', { name: '生成上架建议' }).click()
      await page.waitForURL(/\/onboarding\/obd_/)
      await page.getByLabel('公厕编号：主键').waitFor()
      await page.getByLabel('蹲位数：类型').click()
      await page.locator('.ant-select-dropdown:visible').getByText('整数', { exact: true }).click()
      await page.getByLabel('启用日期：类型').click()
      await page.locator('.ant-select-dropdown:visible').getByText('日期', { exact: true }).click()
      await page.getByText('更正已保存').waitFor()
      await screen('onboarding-columns')
      await page.getByRole('tab', { name: /质量规则/ }).click()
      await screen('onboarding-rules')
      await page.getByRole('button', { name: '确认并入库' }).click()
      await page
        .getByText(`对账一致：来源 ${ROWS} 行 = 入库 ${ROWS - BAD} 行 + 坏行 ${BAD} 行`)
        .waitFor({ timeout: 60_000 })
      await page.getByRole('link', { name: '打开检查' }).waitFor({ timeout: 60_000 })
      await screen('onboarding-report')
    })

    test('bad rows are listed with their reason and downloaded as they stood in the file; the report prints', async () => {
      const report = await page.getByRole('link', { name: '打印版报告' }).getAttribute('href')
      const html = await page.request.get(stage.url + report)
      expect(html.headers()['content-type']).toContain('text/html')
      expect(await html.text()).toContain(NAME)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: '下载坏行' }).click(),
      ])
      const kept = await readFile(await download.path(), 'utf8')
      for (const value of ['二月三十日', '若干', '多余']) expect(kept).toContain(value)
      await page.getByRole('link', { name: `查看 ${BAD} 条坏行` }).click()
      await page.getByText('二月三十日').first().waitFor()
      expect(await page.getByRole('tabpanel').locator('tbody tr.ant-table-row').count()).toBe(BAD)
      await screen('dataset-bad-rows')
      await page.getByRole('tab', { name: '对账' }).click()
      await page.getByText('对账一致').waitFor()
      await screen('dataset-reconciliation')
      await page.goBack()
      await page.goBack()
    })

    test('with both assessments the entry goes to review and the sitting says so', async () => {
      await goTo(page, `${stage.url}/console/onboarding`)
      await page.getByRole('link', { name: NAME }).click()
      await page.getByRole('button', { name: '去评估与报审' }).click()
      for (const gate of ['secrecyReview', 'privacyReview']) {
        await page.locator(`#${gate}_conclusion`).click()
        await page.locator('.ant-select-dropdown:visible').getByText('不涉及', { exact: true }).click()
      }
      await screen('onboarding-assessment')
      await page.getByRole('button', { name: '提交审核' }).click()
      await page.getByText(/正在审核/).waitFor({ timeout: 30_000 })
      await screen('onboarding-submitted')
    })

    test('after both approvals one click each makes a running service and an open data set', async () => {
      await approve(await stage.open('minzheng.cdo'))
      await approve(await stage.open('shuju'))
      await finished()
      await chooseKey('公厕编号')
      await screen('onboarding-published')
      await page.getByRole('button', { name: '共享为接口' }).click()
      await page.getByRole('link', { name: '打开结果' }).click()
      await page.waitForURL(/\/services\/svc_/)
      await page.getByText('有效', { exact: true }).first().waitFor({ timeout: 60_000 })
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(NAME)
      await finished()
      await page.getByRole('button', { name: /^开\s*放$/ }).click()
      await page.getByRole('link', { name: '打开结果' }).click()
      await page.waitForURL(/\/opendata\/\w+_/)
      await page.getByText('已开放').first().waitFor({ timeout: 60_000 })
      await page.getByRole('link', { name: /门户/ }).last().click()
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    })
  })
}
