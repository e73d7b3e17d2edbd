import type { Connection } from 'mysql2'
import { error } from '../errors.ts'
import { createPump, type Pump } from '../pump.ts'

/** One event of the binary log: the header's facts and the whole bytes, which are ours. */
export interface BinlogEvent {
  type: number
  /** seconds since 1970 by the source's clock */
  timestamp: number
  /** where the next event begins; 0 for events that the server made up for us */
  next: number
  bytes: Buffer
}

export const HEADER = 19

/** What of the driver's inside is used: it has no command that hands out events as they are, so this one is added to its queue. */
interface Inside {
  addCommand(command: Command): void
  writePacket(packet: object): void
  _resetSequenceId(): void
}
interface Command {
  execute(packet: Packet | undefined, connection: Inside): boolean
  onResult(cause: Error): void
  emit(): void
}
interface Packet {
  buffer: Buffer
  offset: number
  end: number
  isError(): boolean
  asError(encoding?: string): Error & { errno?: number; code?: string }
}

/** COM_BINLOG_DUMP: where from, and as which replica. The driver writes the header's number. */
function dumpPacket({ file, at }: { file: string; at: number }, serverId: number): object {
  const buffer = Buffer.alloc(15 + Buffer.byteLength(file))
  buffer[4] = 0x12
  buffer.writeUInt32LE(at, 5)
  buffer.writeUInt32LE(serverId, 11)
  buffer.write(file, 15)
  return {
    buffer,
    length: () => buffer.length,
    writeHeader(number: number) {
      buffer.writeUIntLE(buffer.length - 4, 0, 3)
      buffer[3] = number
    },
  }
}

const OK_BYTE = 0
const EOF_BYTE = 0xfe
const FORMAT = 15
const CHECKSUM = 4

/** Asks the server for its log from a place on, and goes on until the connection ends. */
export function dumpBinlog(
  connection: Connection,
  from: { file: string; at: number },
  options: { serverId: number; checksums: boolean },
): Pump<BinlogEvent> {
  const pump = createPump<BinlogEvent>({ pause: () => connection.pause(), resume: () => connection.resume() })
  const place = `${from.file}:${from.at}`
  let checksums = options.checksums
  const execute = (packet: Packet | undefined, inside: Inside): boolean => {
    if (!packet) {
      inside._resetSequenceId()
      inside.writePacket(dumpPacket(from, options.serverId))
      return false
    }
    if (packet.isError()) {
      pump.end(dumpError(packet.asError('utf8'), place))
      return true
    }
    const first = packet.buffer[packet.offset]
    if (first === EOF_BYTE && packet.end - packet.offset < 9) {
      pump.end(error('CAPTURE_BROKEN', { reason: '源库结束了日志' }))
      return true
    }
    if (first !== OK_BYTE) return false
    const whole = Buffer.from(packet.buffer.subarray(packet.offset + 1, packet.end))
    const type = whole[4] ?? 0
    // Each file says at its beginning whether its events end in a checksum.
    if (type === FORMAT) checksums = whole[whole.length - 5] === 1
    const bytes = checksums ? whole.subarray(0, -CHECKSUM) : whole
    pump.push({ type, timestamp: bytes.readUInt32LE(0), next: bytes.readUInt32LE(13), bytes }, bytes.length + 64)
    return false
  }
  const broke = (cause: Error): void => pump.end(dumpError(cause, place))
  connection.on('error', broke)
  connection.on('end', () => pump.end(error('CAPTURE_BROKEN', { reason: '连接已关闭' })))
  ;(connection as unknown as Inside).addCommand({ execute, onResult: broke, emit() {} })
  return pump
}

const ER_MASTER_FATAL = 1236

function dumpError(cause: Error & { errno?: number; code?: string }, position: string): Error {
  if (cause.errno === ER_MASTER_FATAL) return error('CAPTURE_LOG_GONE', { position }, { cause })
  return error('CAPTURE_BROKEN', { reason: cause.code ?? 'mysql' }, { cause })
}
