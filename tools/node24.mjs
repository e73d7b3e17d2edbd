import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The Node that runs TypeScript: this one when it is new enough, else the one that came with the dependencies; null before install. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const bundled = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  return existsSync(bundled) ? bundled : null
}

export function needNode() {
  const node = findNode()
  if (node) return node
  console.error(
    `本机平台 ${process.platform}-${process.arch} 没有随附的 Node 24，请先安装 Node ≥ 24 再启动（当前 ${process.version}）`,
  )
  process.exit(1)
}
