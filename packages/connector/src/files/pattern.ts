/** Names that say "not finished" or "not for you". */
const UNFINISHED = /(^|\/)(\.|~)|\.(part|partial|tmp|temp|crdownload|filepart|swp|done|failed)$|~$/i

/** Whether a path below the folder fits: `*` any name, `**` any depth, `?` one sign, several patterns by comma. Without regard to case. */
export function fitsPattern(pattern: string, name: string): boolean {
  if (UNFINISHED.test(name)) return false
  return pattern
    .split(/[,，]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .some((one) => toExpression(one).test(name))
}

function toExpression(pattern: string): RegExp {
  const body = pattern
    .split(/(\*\*\/|\*|\?)/)
    .map((part) =>
      part === '**/'
        ? '(?:[^/]+/)*'
        : part === '*'
          ? '[^/]*'
          : part === '?'
            ? '[^/]'
            : part.replace(/[.+^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${body}$`, 'iu')
}
