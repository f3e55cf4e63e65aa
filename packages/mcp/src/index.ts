export { contextOf, type McpContext, openContext } from './context'
export { createExodusServer } from './server'
