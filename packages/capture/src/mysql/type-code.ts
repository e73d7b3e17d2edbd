/** Column types of the binary log. */
export const TYPE = {
  tiny: 1,
  short: 2,
  long: 3,
  float: 4,
  double: 5,
  timestamp: 7,
  longlong: 8,
  int24: 9,
  date: 10,
  time: 11,
  datetime: 12,
  year: 13,
  varchar: 15,
  bit: 16,
  timestamp2: 17,
  datetime2: 18,
  time2: 19,
  json: 245,
  decimal: 246,
  enum: 247,
  set: 248,
  blob: 252,
  varString: 253,
  string: 254,
  geometry: 255,
} as const

const CODES: Record<string, number> = {
  tinyint: TYPE.tiny,
  smallint: TYPE.short,
  mediumint: TYPE.int24,
  int: TYPE.long,
  bigint: TYPE.longlong,
  float: TYPE.float,
  double: TYPE.double,
  decimal: TYPE.decimal,
  date: TYPE.date,
  datetime: TYPE.datetime2,
  timestamp: TYPE.timestamp2,
  time: TYPE.time2,
  year: TYPE.year,
  bit: TYPE.bit,
  varchar: TYPE.varchar,
  varbinary: TYPE.varchar,
  char: TYPE.string,
  binary: TYPE.string,
  enum: TYPE.enum,
  set: TYPE.set,
}

/** Whether rows of the log with this code can belong to a column of that declared type. */
export const fitsCode = (base: string, code: number): boolean => {
  if (base in CODES) return CODES[base] === code
  return code === TYPE.blob || code === TYPE.json || code === TYPE.geometry
}
