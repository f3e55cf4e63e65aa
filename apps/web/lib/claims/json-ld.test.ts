import { expect, test } from 'vitest'
import { jsonForScript } from './json-ld'

test('a text cannot close the script, and reads back unchanged', () => {
  const value = { text: '</script><script>alert("!")</script>' }
  expect(jsonForScript(value)).not.toContain('<')
  expect(JSON.parse(jsonForScript(value))).toEqual(value)
})
