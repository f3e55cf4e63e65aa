const encoder = new TextEncoder()

/** How many bytes a text is in UTF-8; Node.js counts without encoding it. */
export const byteLength: (text: string) => number =
  typeof Buffer === 'function' ? Buffer.byteLength : (text) => encoder.encode(text).byteLength
