import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, chromium, openStage, type Stage } from './browser.ts'

describe.skipIf(!chromium)('sign in', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  }, 300_000)
  afterAll(() => stage?.close())

  test('an account of each role reaches the workbench', async () => {
    for (const role of ['bureau', 'provider', 'cdo', 'security', 'sysadmin', 'auditor']) {
      const page = await stage.open(role)
      expect(await accessFaults(page)).toEqual([])
      await page.context().close()
    }
  })
})
