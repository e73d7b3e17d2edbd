/** What garbled text is made of: the replacement character, GBK's reading of it (锟斤拷, 烫烫, 屯屯), UTF-8 read as Latin-1 (Ã¤, ä¸, å¼), private use, rows of question marks. RE2. */
export const GARBAGE =
  '\\x{fffd}|锟斤拷|锟斤|烫烫|屯屯屯|[ÃÂ][\\x{80}-\\x{bf}]|[äåæçèé][\\x{80}-\\x{bf}¤¸¹º»¼½¾¿€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ][\\x{80}-\\x{bf}]?|[\\x{e000}-\\x{f8ff}]|\\?{3,}|鈥|鐨|锛'
