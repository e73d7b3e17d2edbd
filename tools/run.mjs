/** `node tools/run.mjs FILE.ts …`: runs a TypeScript tool under Node 24, installing first when needed. */
import { install } from './install.mjs'
import { launch } from './launch.mjs'

const [entry, ...args] = process.argv.slice(2)
if (!entry) {
  console.error('用法：node tools/run.mjs 文件.ts [参数…]')
  process.exit(2)
}
await install()
launch(entry, args)
