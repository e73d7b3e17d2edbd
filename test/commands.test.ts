import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { expect, test, vi } from 'vitest'
import { root } from '../tools/root.mjs'

vi.setConfig({ testTimeout: 60_000 })

function run(file: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...args], { encoding: 'utf8' })
  return { code: status, said: `${stdout}${stderr}`.trim() }
}

test.each(['tools/backup.ts', 'demo/src/live-day.ts', 'demo/src/load-zhenjiang.ts'])(
  '%s tells how it is used, in one line, when it is mistyped',
  (file) => {
    expect(run(file, '--dta', 'x')).toEqual({ code: 2, said: expect.stringMatching(/^用法：npm run \S+ -- .*$/) })
  },
)

test.runIf(process.platform === 'linux')(
  'demo:zhenjiang names a folder that cannot be made, and leaves others’ files alone',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'shuyuan-zhenjiang-'))
    const file = join(dir, '预算.xlsx')
    writeFileSync(file, '')
    try {
      const load = (folder: string) => run('demo/src/load-zhenjiang.ts', '--data', folder)
      expect(load('/proc/none')).toEqual({ code: 1, said: expect.stringContaining('数据目录“/proc/none”不能写入') })
      expect(load(file)).toEqual({ code: 1, said: expect.stringContaining(`数据目录“${file}”是文件`) })
      expect(load(dir)).toEqual({ code: 1, said: expect.stringContaining('里有别的文件（如“预算.xlsx”）') })
      expect(readdirSync(dir)).toEqual(['预算.xlsx'])
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  },
)

test('npm run demo:day says that there is no demo city, or no platform', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-day-'))
  try {
    expect(run('demo/src/live-day.ts', '--data', dir)).toEqual({
      code: 1,
      said: expect.stringContaining('没有在数据目录'),
    })
    const server = await openServer(dir, { fsync: false })
    try {
      expect(run('demo/src/live-day.ts', '--data', dir)).toEqual({
        code: 1,
        said: expect.stringContaining('没有演示城市'),
      })
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
