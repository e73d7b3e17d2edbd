import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the links of a page lead, those to other sites and within the page left out. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) =>
    decodeURIComponent(m[1] as string),
  )
}

/** Links of a page to files that are not there. */
export function brokenLinks(root: string, page: string): string[] {
  return linksOf(readFileSync(join(root, page), 'utf8')).filter((link) => !existsSync(join(root, dirname(page), link)))
}

/** Tests and journeys that the lines of a table claim as their proof. */
export function claimedTests(text: string): { lines: number; files: string[] } {
  const lines = text.split('\n').filter((line) => /^\|.*(\.test\.ts|test\/e2e\/journey\/[^`]+)`/.test(line))
  const files = lines.flatMap((line) => [...line.matchAll(/`([^`]+\.test\.ts|test\/e2e\/journey\/[^`]+)`/g)])
  return { lines: lines.length, files: files.map((m) => m[1] as string) }
}
