#!/usr/bin/env node
// Plain JavaScript, so that an old Node gives a sentence instead of a syntax error.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`需要 Node 24 或更高版本，当前为 ${process.version}。请用 “npm run cli -- …” 启动，平台自带 Node 24。`)
  process.exit(2)
}
// started through npm from somewhere else: paths mean that folder
if (process.env.SHUYUAN_CWD) process.chdir(process.env.SHUYUAN_CWD)
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
