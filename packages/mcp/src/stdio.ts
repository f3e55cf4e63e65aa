#!/usr/bin/env node
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { openContext } from './context'
import { createExodusServer } from './server'

const context = await openContext()

// Standard output carries the protocol; whatever else there is to say goes to standard error.
serveStdio(() => createExodusServer(context), {
  onerror: ({ message }) => void process.stderr.write(`${message}\n`),
})
