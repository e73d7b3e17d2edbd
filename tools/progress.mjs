/** Prints a line when `work` takes longer than 2 s, one every 10 s after that, and the seconds at the end; nothing for quick steps. A command's exit code tells whether it went well. */
export async function withProgress(title, work) {
  let seconds = 0
  let mark = '✗'
  const timer = setInterval(() => {
    seconds++
    if (seconds === 2) console.log(`… ${title}`)
    else if (seconds % 10 === 0) console.log(`… ${title}（${seconds} 秒）`)
  }, 1000)
  try {
    const result = await work()
    if (!result?.code) mark = '✓'
    return result
  } finally {
    clearInterval(timer)
    if (seconds >= 2) console.log(`${mark} ${title}，用时 ${seconds} 秒`)
  }
}
