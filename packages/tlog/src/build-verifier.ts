import { readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** In the order of use: a file comes after those it imports. */
const PARTS = [
  'merkle/merkle-hash.ts',
  'merkle/verify-inclusion.ts',
  'note/note-key.ts',
  'note/open-note.ts',
  'note/checkpoint.ts',
  'receipt-text.ts',
  'verify-receipt.ts',
  'verify-command.ts',
]

/** The stand-alone verifier as one file of plain JavaScript that imports nothing but node: a citizen can read it in one sitting. */
export function buildVerifier(): string {
  const imports = new Map<string, Set<string>>()
  const bodies = PARTS.map((part) => {
    const code = stripTypeScriptTypes(readFileSync(new URL(part, import.meta.url), 'utf8'))
    return code
      .replace(/^import \{([^}]*)\} from '([^']+)'\n/gm, (_, names: string, from: string) => {
        if (from.startsWith('node:')) {
          const known = imports.get(from) ?? new Set<string>()
          for (const name of names.split(',')) if (name.trim()) known.add(name.trim())
          imports.set(from, known)
        }
        return ''
      })
      .replace(/^export /gm, '')
      .replace(/(\S) {2,}(?=\S)/g, '$1 ')
      .replace(/([\w\])]) (?=[),])/g, '$1')
      .replace(/\(\n((?: +\w+,\n)+)\)/g, (_, names: string) => `(${names.trim().replace(/,\s*/g, ', ').slice(0, -2)})`)
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  })
  const head = [...imports].sort().map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}'`)
  return [
    '#!/usr/bin/env node',
    '// Checks an evidence receipt offline. Made by packages/tlog/src/build-verifier.ts, do not edit.',
    ...head,
    '',
    bodies.join('\n\n'),
    '',
    'process.exitCode = runVerify(process.argv.slice(2), console.log)',
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync(new URL('../bin/verify.mjs', import.meta.url), buildVerifier(), { mode: 0o755 })
