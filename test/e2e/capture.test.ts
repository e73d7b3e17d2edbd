import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, chromium, openStage, shoot, type Stage } from './browser.ts'

const LONG = 240_000

describe.skipIf(!chromium)('a department asks to follow a database that is not ready for it', () => {
  let stage: Stage
  let clerk: Page
  beforeAll(async () => {
    stage = await openStage()
    clerk = await stage.open('minzheng')
  }, LONG + 60_000)
  afterAll(() => stage?.close())

  test(
    'the empty list says what to do; the dialog names what the administrator must set, with the statement; nothing is made',
    async () => {
      await clerk.goto(`${stage.url}/console/connection/captures`)
      await clerk.getByText(/还没有变更捕获/).waitFor()
      expect(await accessFaults(clerk), 'capture-list').toEqual([])
      await clerk.getByRole('button', { name: '新建捕获' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('名称').fill('低保对象变更')
      await dialog.getByLabel('数据源').click()
      await clerk.getByTitle('民政业务系统·只读库').click()
      await dialog.getByLabel('源表').click()
      await clerk
        .getByTitle(/low_income ·/)
        .first()
        .click()
      await clerk.keyboard.press('Escape')
      await dialog.getByText('源库还不能捕获，请源库管理员处理').waitFor()
      await dialog.getByText(/ALTER SYSTEM SET wal_level = logical/).waitFor()
      expect(await accessFaults(clerk), 'capture-readiness').toEqual([])
      await shoot(clerk, 'capture-readiness')
    },
    LONG,
  )
})
