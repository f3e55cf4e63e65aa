// What the pages do when used. They are complete without it: links lead to pages, forms are sent. No framework runs in
// the browser, so that reading costs a phone nothing.
import { chapterNav } from './chapter-nav'
import { chartPoints } from './chart-points'
import { copyButtons } from './copy-buttons'
import { explorer } from './explorer'
import { figurePanel } from './figure-panel'
import { frameHeight } from './frame-height'
import { languageLink } from './language-link'
import { narrowList } from './narrow-list'
import { quickSearch } from './quick-search'
import { storySteps } from './story-steps'
import { themeToggle } from './theme-toggle'
import { timeSlider } from './time-slider'
import { wholeFaces } from './whole-faces'
import { wholeStyles } from './whole-styles'

chapterNav()
chartPoints()
copyButtons()
explorer()
figurePanel()
frameHeight()
languageLink()
narrowList()
quickSearch()
themeToggle()
timeSlider()
wholeStyles()

// What may wait until the page can be read.
addEventListener('load', () => {
  storySteps()
  void wholeFaces()
})
