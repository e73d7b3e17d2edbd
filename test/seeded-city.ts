import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlatform, openDatabase, type Platform, resumePlatform } from '@shuyuan/server'
import type { Clock } from '@shuyuan/kernel'
import pino from 'pino'
import { demoCity } from './demo-city.ts'
import { injector, type Transport } from './send.ts'

/** The platform in this process, on a copy of the small demo city as the first start fills it. */
export interface SeededCity {
  platform: Platform
  dataDir: string
  transport: Transport
  /** errors that the platform logged, one JSON line each */
  logged: string[]
  close(): Promise<void>
}

export async function openSeededCity(options: { clock?: Clock } = {}): Promise<SeededCity> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-city-'))
  const dataDir = join(dir, 'data')
  try {
    execFileSync('cp', ['-a', await demoCity(), dataDir]) // with the owner of the database's files
    const { platform, logged, close } = await open(dataDir, options)
    await resumePlatform(platform)
    await platform.start()
    return {
      platform,
      dataDir,
      transport: injector(platform.app),
      logged,
      close: () => close().finally(() => rmSync(dir, { recursive: true, force: true })),
    }
  } catch (cause) {
    rmSync(dir, { recursive: true, force: true })
    throw cause
  }
}

async function open(dataDir: string, options: { clock?: Clock }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const logged: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) })
  const where = { dataDir, databaseUrl: null, role: 'all' } as const
  const database = await openDatabase(
    where,
    () => {},
    (cause) => logged.push(String(cause)),
  )
  const outboundAllow = [new URL(database.url).host]
  const platform = await createPlatform({ ...where, ...options, db: database.db, log, outboundAllow })
  const close = async () => {
    await platform.stop()
    await database.close()
  }
  return { platform, logged, close }
}
