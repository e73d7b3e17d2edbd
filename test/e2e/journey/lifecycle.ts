import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'
import { loadAgain } from '../load-again.ts'

const DATASET = '最低生活保障对象信息'

/** Nothing of the demo city is old enough to be destroyed: what the page is answered about one. */
const approvals = [
  { user: 'usr_1', name: '李局长', level: '本部门负责人', at: '2026-03-02T10:00:00.000+08:00' },
  { user: 'usr_2', name: '赵保密员', level: '安全保密员', at: '2026-03-02T11:00:00.000+08:00' },
]
const DESTROYED = {
  id: 'dst_printed',
  dataset: 'dts_printed',
  name: DATASET,
  provider: '市民政局',
  reason: '保存期满',
  basis: '云溪市公共数据分类分级保存办法第八条',
  destroyedAt: '2026-03-02T11:00:05.000+08:00',
  evidence: 'evd_printed',
  approvals,
}
const HASH = '9f'.repeat(32)
const CERTIFICATE = {
  certificate: {
    ...DESTROYED,
    requestedBy: 'usr_0',
    method: '删除数据文件、上传件与归档件，销毁归档密钥',
    versions: [
      {
        id: 'ver_printed',
        seq: 1,
        rows: 1182,
        hash: HASH,
        publishedAt: '2025-08-01T09:00:00.000+08:00',
        archive: null,
      },
    ],
  },
  signature: 'c2ln'.repeat(22),
  publicKey: 'a2V5'.repeat(11),
  evidence: 'evd_printed',
}

export function lifecycle(stage: Stage): void {
  describe('data is kept by rule, archived, restored, and not destroyed too early', () => {
    let page: Page
    let dataset = ''
    beforeAll(async () => {
      page = await stage.open('minzheng')
      const found = await page.request.get(`${stage.url}/v1/intake/datasets?search=${encodeURIComponent(DATASET)}`)
      dataset = (await found.json()).items[0].id
      await loadAgain(page, stage.url, dataset)
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('an older version goes to the archive and comes back; destruction before its time is refused in words', async () => {
      await goTo(page, `${stage.url}/console/lifecycle?dataset=${dataset}`)
      const older = page.getByRole('row', { name: /第 1 版/ })
      await older.getByRole('button', { name: /^归\s*档$/ }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^归\s*档$/ })
        .click()
      await older.getByText('已归档').waitFor({ timeout: 60_000 })
      await screen('lifecycle-versions')
      await older.getByRole('button', { name: /^恢\s*复$/ }).click()
      await page.getByLabel('原因').fill('审计核对')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^恢\s*复$/ })
        .click()
      await older.getByText('在线').waitFor({ timeout: 60_000 })
      await page.getByLabel('第 1 版').check()
      await page.getByRole('button', { name: '申请销毁' }).click()
      await page.getByLabel('原因').fill('保存期满')
      await page.getByLabel('依据').fill('数据安全法')
      await page.getByRole('dialog').getByRole('button', { name: '申请销毁' }).click()
      await page.getByText(/法定最短保存期到/).waitFor()
      await page.keyboard.press('Escape')
    })

    test('the certificate of a destruction prints as one sheet: what was destroyed, who agreed, how it is proven, the line for the seal', async () => {
      const at = `${stage.url}/v1/lifecycle/destructions/${DESTROYED.id}`
      const { approvals, ...rest } = DESTROYED
      const state = {
        state: 'destroyed',
        flow: null,
        failure: null,
        versions: ['ver_printed'],
        requestedByName: '王科员',
      }
      const json = { ...rest, ...state, approvals, requestedAt: '2026-03-02T09:00:00.000+08:00' }
      await page.route(at, (route) => route.fulfill({ json }))
      await page.route(`${at}/certificate`, (route) => route.fulfill({ json: CERTIFICATE }))
      await goTo(page, `${stage.url}/console/lifecycle/destructions/${DESTROYED.id}`)
      await page.getByRole('button', { name: /^打\s*印/ }).waitFor()
      await screen()
      await page.emulateMedia({ media: 'print' })
      await page.getByText('签发单位（盖章）').waitFor()
      expect(await page.locator('nav:visible, button:visible, .ant-layout-header:visible').count()).toBe(0)
      const sheet = await page.locator('.sheet').innerText()
      for (const said of [
        '数据销毁证书',
        DATASET,
        '李局长',
        '赵保密员',
        HASH,
        CERTIFICATE.signature,
        'shuyuan evidence verify',
      ])
        expect(sheet).toContain(said)
      const paper = { width: 794 - 2 * 60, height: 1123 }
      await page.setViewportSize(paper)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(paper.width)
      await page.setViewportSize({ width: 1366, height: 850 })
      await page.emulateMedia({ media: 'screen' })
      await page.unroute(at)
      await page.unroute(`${at}/certificate`)
    })

    test('rules show the limits of law; the bureau sees what departments take', async () => {
      await goTo(page, `${stage.url}/console/lifecycle?tab=rules`)
      await page.getByText('个人信息保护法第十九条').first().waitFor()
      await screen('lifecycle-rules')
      page = await stage.open('bureau')
      await goTo(page, `${stage.url}/console/lifecycle?tab=costs`)
      await page.getByRole('button', { name: '立即测量' }).click()
      await page.getByText(/测量$/).first().waitFor()
      await page.getByRole('cell', { name: '市民政局' }).first().waitFor({ timeout: 60_000 })
      await screen('lifecycle-costs')
      await goTo(page, `${stage.url}/console/lifecycle?tab=destructions`)
      await page.getByText('没有销毁申请').waitFor()
      await screen()
    })
  })
}
