// What the pages do when used. They are complete without it: links lead to pages, forms are sent. No framework runs in
// the browser, so that reading costs a phone nothing.
import { chapterNav } from './chapter-nav'
import { chartPoints } from './chart-points'
import { copyButtons } from './copy-buttons'
import { figurePanel } from './figure-panel'
import { frameHeight } from './frame-height'
import { languageLink } from './language-link'
import { quickSearch } from './quick-search'
import { storySteps } from './story-steps'
import { themeToggle } from './theme-toggle'
import { wholeFaces } from './whole-faces'
import { wholeStyles } from './whole-styles'

chapterNav()
chartPoints()
copyButtons()
figurePanel()
frameHeight()
languageLink()
quickSearch()
themeToggle()
wholeStyles()

// What may wait until the page can be read.
addEventListener('load', () => {
  storySteps()
  void wholeFaces()
})
