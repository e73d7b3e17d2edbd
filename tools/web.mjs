import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { command } from './command.mjs'
import { needNode } from './node24.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

/** What the console is made from, beside its own folder. */
const SOURCES = ['apps/console', 'packages/sdk', 'package-lock.json', 'tools/web.mjs']
const SKIP = new Set(['node_modules', 'dist', 'test-results'])

/** Builds the console when its sources differ from those of the last build. */
export async function buildWeb() {
  const app = join(root, 'apps/console')
  if (!existsSync(join(app, 'index.html'))) return
  const stamp = join(app, 'dist/.sources')
  const hash = hashOf(SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const { code, output } = await withProgress('正在构建控制台页面', () =>
    command(needNode(), [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production' }, // whatever the caller's: a test run must not leave a page of the development kind
    }),
  )
  if (code !== 0) {
    console.error(`控制台页面构建失败：\n${output.trim().split('\n').slice(-30).join('\n')}`)
    process.exit(1)
  }
  packFiles(join(app, 'dist/assets'))
  writeFileSync(stamp, hash)
}

/** Beside each script and style sheet its packed form: less than a third of the bytes, for whoever accepts it. */
function packFiles(dir) {
  for (const name of readdirSync(dir).filter((file) => /\.(js|css|svg)$/.test(file)))
    writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name)), { level: 9 }))
}

function hashOf(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    const whole = join(root, path)
    if (!existsSync(whole)) return
    if (statSync(whole).isFile()) {
      hash.update(`${path}\0`).update(readFileSync(whole))
      return
    }
    for (const name of readdirSync(whole).sort()) if (!SKIP.has(name)) add(join(path, name))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}
