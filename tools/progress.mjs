/** Prints a line when `work` takes longer than 2 s, one every 10 s after that, and the seconds at the end; nothing for quick steps. */
export async function withProgress(title, work) {
  let seconds = 0
  const timer = setInterval(() => {
    seconds++
    if (seconds === 2) console.log(`… ${title}`)
    else if (seconds % 10 === 0) console.log(`… ${title}（${seconds} 秒）`)
  }, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (seconds >= 2) console.log(`✓ ${title}，用时 ${seconds} 秒`)
  }
}
