/** A place in the binary log as a text that sorts: number of the file, byte in it, and the file's name to go back by. */
export function binlogPosition(file: string, at: number): string {
  const number = /(\d+)$/.exec(file)?.[1] ?? '0'
  return `${number.padStart(10, '0')}:${String(at).padStart(12, '0')}:${file}`
}

export function parsePosition(position: string): { file: string; at: number } {
  const [, at = '4', ...file] = position.split(':')
  return { file: file.join(':'), at: Number(at) }
}
