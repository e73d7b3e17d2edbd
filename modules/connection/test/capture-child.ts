import { plantSource } from './capture-app.ts'

/** A worker to be killed at any moment: captures and jobs run until then. */
const [url = '', dataDir = '', source = ''] = process.argv.slice(2)
plantSource(source)
const { openWorker } = await import('./capture-app.ts')
const worker = await openWorker(url, dataDir)
await worker.start()
process.stdout.write('ready')
