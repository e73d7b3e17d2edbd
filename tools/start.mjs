/** `npm start`: from a bare checkout to a running platform, on any Node ≥ 18. Arguments go to apps/server/src/main.ts. */
import { install } from './install.mjs'
import { launch } from './launch.mjs'
import { buildWeb } from './web.mjs'

const args = process.argv.slice(2)
await install()
if (!args.includes('--help') && !args.includes('--version')) await buildWeb()
launch('apps/server/src/main.ts', args)
