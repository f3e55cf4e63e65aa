// Gives every embedded chart the height that it asks for. Listens to its own frames only, and sends nothing.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'exodus:height' || !(data.height > 0)) return
  for (const frame of document.querySelectorAll('iframe[data-exodus]')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 10_000)}px`
  }
})
