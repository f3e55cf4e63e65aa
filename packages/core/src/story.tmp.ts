import { openEvidence } from '.'
import { renderSentence, story, storyDatasets } from './story'
const asOf = process.argv[3]
let evidence = await openEvidence({ datasets: storyDatasets })
const e = asOf ? evidence.asOf(asOf) : evidence
let t = performance.now()
const chapters = story(e)
console.log(storyDatasets.length, (performance.now()-t).toFixed(0)+' ms')
t = performance.now(); story(e); console.log('again', (performance.now()-t).toFixed(0))
for (const c of chapters) { if (process.argv[2] && process.argv[2] !== 'all' && c.id !== process.argv[2]) continue; console.log('\n# '+c.title.en, c.title.ur); for (const s of c.sections) { console.log('\n## '+s.id, s.heading.en, s.heading.ur, s.claims.join(' '), s.events?.join(' ')??'', s.statements?.join(' ')??''); for (const x of s.sentences) console.log('- '+renderSentence(x,'en')+'\n  '+renderSentence(x,'ur')); if (s.chart) console.log('  [chart] '+renderSentence(s.chart.title,'en')+' | '+renderSentence(s.chart.title,'ur')+' '+s.chart.series.map(x=>x.label.en+':'+x.figures.length).join(', ')) } }
