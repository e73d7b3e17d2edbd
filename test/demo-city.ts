import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { once, placeOf } from './once.ts'

const MAIN = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url))
const PATIENCE_MS = 240_000
/** said when the catalogue is there, and nothing of what hangs under it */
const HALF = '目录完成'
const READY = /已就绪[^]*?(http:\/\/127\.0\.0\.1:\d+)\/[^]*按 Ctrl-C 停止/

/** A platform with the demo city, as a process of its own. */
export interface CityProcess {
  url: string
  /** what the terminal shows when the platform is up */
  greeting: string
  stop(): Promise<void>
}

/**
 * The folder that the first start leaves behind, filled with the small demo city; made once for a run, and copied by whoever needs it. The
 * filling is cut off by kill -9 and goes on at the next start: what is shown with this city is shown of one that has seen a power cut.
 */
export async function demoCity(): Promise<string> {
  const folder = process.env.SHUYUAN_E2E_CITY ?? placeOf('city')
  await once(folder, async (draft) => {
    const cut = launch(draft)
    await said(cut, new RegExp(HALF))
    await end(cut, 'SIGKILL')
    await (await startCity(draft)).stop()
  })
  return folder
}

/** Starts the platform on a folder, filled with the demo city where it is new, and resolves when it listens. */
export async function startCity(data: string): Promise<CityProcess> {
  const child = launch(data)
  const stop = () => end(child, 'SIGTERM')
  try {
    const [greeting, url = ''] = await said(child, READY)
    return { url, greeting, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

function launch(data: string): ChildProcess {
  // what a test lets the platform connect to stands beside it
  const env: NodeJS.ProcessEnv = { ...process.env, SHUYUAN_OUTBOUND_ALLOW: '127.0.0.1' }
  delete env.DATABASE_URL
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // it ends with the channel when this process dies
    env,
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((ok) => child.on('exit', ok))
  child.kill(signal)
  await gone
}

/** Resolves with the match when the terminal shows it. */
function said(child: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  let output = ''
  return new Promise((ok, fail) => {
    const late = setTimeout(() => fail(new Error(`not ready in time: ${output}`)), PATIENCE_MS)
    const hear = (data: Buffer) => {
      output += data
      const match = words.exec(output)
      if (!match) return
      clearTimeout(late)
      ok(match)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => {
      clearTimeout(late)
      fail(new Error(`ended while starting: ${output}`))
    })
  })
}
