/**
 * `npm run bench [-- [NAME …] [--quick]]`: the benches one after the other, each in a process of its own, and one table against the
 * targets. A full run is kept in RESULTS.md; `--quick` only shows that the benches work, its sizes are too small to judge by.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Figure, readFigures } from './figure.ts'
import { type Circumstances, figureTable, putResult } from './results.ts'
import sizes from './sizes.json' with { type: 'json' }

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url))
const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true })
const known = Object.keys(sizes) as (keyof typeof sizes)[]
const chosen = positionals.length === 0 ? known : known.filter((name) => positionals.includes(name))
const all: Figure[] = []

for (const name of chosen) {
  const file = `bench/${name}.bench.ts`
  if (!existsSync(fileURLToPath(new URL(`${name}.bench.ts`, import.meta.url)))) {
    console.log(`— ${name}: ${file} is not there`)
    continue
  }
  const args = [file, ...sizes[name][values.quick ? 'quick' : 'full']]
  const at = circumstances(`node ${args.join(' ')}`)
  console.log(`\n— ${name}: ${at.command}`)
  const { code, output } = await run(args)
  const figures = readFigures(output)
  all.push(...figures)
  if (code !== 0 || figures.length === 0) {
    console.log(`✗ ${name}: exit code ${code}, ${figures.length} figures`)
    process.exitCode = 1
  } else if (!values.quick) {
    const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '# Results\n'
    writeFileSync(RESULTS, putResult(text, name, figures, at))
  }
}
console.log(`\n${figureTable(all)}`)

function circumstances(command: string): Circumstances {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(2)
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} cores (${processors[0]?.model.trim()}), ${memory} GB, Node ${process.version}, load average at start ${load}`,
    command,
  }
}

/** Shows what the bench prints while it prints it. */
function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (data: Buffer) => {
      output += data
      process.stdout.write(data)
    })
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
