import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

const READY_MS = 30_000

/** Starts a server program and waits until its port answers. Its output is told when it does not. */
export async function spawnServer(
  program: string,
  args: string[],
  port: number,
  account: { uid?: number; gid?: number } = {},
): Promise<{ crash(): void; stop(): Promise<void> }> {
  const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const gone = new Promise<void>((ok) => child.once('exit', () => ok()))
  // a test run that dies takes its server with it
  const leave = (): void => void child.kill('SIGKILL')
  process.once('exit', leave)
  void gone.then(() => process.off('exit', leave))
  const until = Date.now() + READY_MS
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`Cannot start ${program}: ${output.slice(-2000)}`)
    await new Promise((ok) => setTimeout(ok, 50))
  }
  return {
    crash: () => crash(child.pid ?? 0),
    stop: () => end(child, gone),
  }
}

async function end(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(impatient)
}

function answers(port: number): Promise<boolean> {
  return new Promise((ok) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => ok(socket.destroy() !== null))
    socket.once('error', () => ok(false))
  })
}

/** The server and what it started, at once: sessions of sshd outlive their parent otherwise. */
function crash(pid: number): void {
  let children = ''
  try {
    children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    process.kill(pid, 'SIGKILL')
  } catch {
    return
  }
  for (const child of children.split(' ').filter(Boolean)) crash(Number(child))
}
