import type { Root } from 'postcss'
import { neededStyles } from './needed-styles.ts'
import { needsRuntime } from './without-runtime.ts'

const LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*\/>/g

/**
 * A page that brings the styles it needs, so that it can be painted as soon as it is there. The whole files are named in
 * a template, for what is shown later: behaviours/whole-styles.ts. A page with the framework's runtime is left alone, as
 * that runtime keeps account of style files.
 */
export function inlineStyles(html: string, sheetAt: (address: string) => Root): string {
  const links = Array.from(html.matchAll(LINK))
  const [first] = links
  if (!first || needsRuntime(html)) return html
  const sheets = links.map(([, address = '']) => sheetAt(address))
  const style = `<style>${neededStyles(sheets, html)}</style>`
  const template = `<template data-styles="">${links.map(([link]) => link).join('')}</template>`
  return html
    .replace(LINK, (link) => (link === first[0] ? style : ''))
    .replace(/<\/body>/, () => `${template}</body>`)
}
