import { openWorker } from './capture-app.ts'

/** A worker to be killed at any moment: captures and jobs run until then. */
const [url = '', dataDir = ''] = process.argv.slice(2)
const worker = await openWorker(url, dataDir)
await worker.start()
process.stdout.write('ready')
