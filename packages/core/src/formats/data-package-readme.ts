import type { LocalizedText } from '../schema'
import { datasetUrl, licenceName, licenceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import type { PackageResource } from './data-package-descriptor'
import type { DatasetContent } from './dataset-content'

const HEADINGS = {
  counts: { en: 'What it counts', ur: 'کیا گنا گیا' },
  doesNotCount: { en: 'What it does not count', ur: 'کیا نہیں گنا گیا' },
  methodology: { en: 'How it was made', ur: 'طریقۂ کار' },
  caveats: { en: 'Caveats', ur: 'احتیاط' },
  breaks: { en: 'Breaks in the series', ur: 'سلسلے میں تبدیلیاں' },
  rivals: { en: 'Rival values', ur: 'متبادل اعداد' },
  licence: { en: 'Licence', ur: 'لائسنس' },
} as const satisfies Record<string, LocalizedText>

const RIVALS: LocalizedText = {
  en: 'observations.csv has every published row. Where sources differ, each has its row; `answers` is true for the one that answers by default.',
  ur: 'observations.csv میں ہر شائع شدہ سطر ہے۔ جہاں ماخذ مختلف ہوں وہاں ہر ایک کی اپنی سطر ہے؛ جو سطر بطورِ طے شدہ جواب دیتی ہے اس کا `answers` true ہے۔',
}

/** The README.md of the package: the description of the dataset in both languages, and the files. */
export function readmeText(content: DatasetContent, resources: readonly PackageResource[]): string {
  const files = resources.map(
    ({ path, title, rows }) => `| \`${path}\` | ${title} | ${rows.size} | ${rows.columnNames.join(', ')} |`,
  )
  return [
    ...section(content, 'en'),
    '## Files',
    '',
    '| file | what | rows | columns |',
    '| --- | --- | --- | --- |',
    ...files,
    '',
    '## Citation',
    '',
    citeDataset(content),
    '',
    `<${datasetUrl(content)}>`,
    '',
    '<div dir="rtl" lang="ur">',
    '',
    ...section(content, 'ur'),
    '</div>',
    '',
  ].join('\n')
}

function section({ description }: DatasetContent, locale: 'en' | 'ur'): string[] {
  const { counts, doesNotCount, methodology, caveats, breaks, licence } = description
  const part = (heading: LocalizedText, ...lines: string[]): string[] =>
    lines.length === 0 ? [] : [`## ${heading[locale]}`, '', ...lines, '']
  return [
    `# ${description.title[locale]}`,
    '',
    description.description[locale],
    '',
    ...part(HEADINGS.counts, counts[locale]),
    ...part(HEADINGS.doesNotCount, doesNotCount[locale]),
    ...part(HEADINGS.methodology, methodology[locale]),
    ...part(HEADINGS.caveats, ...caveats.map((caveat) => `- ${caveat[locale]}`)),
    ...part(HEADINGS.breaks, ...breaks.map(({ period, note }) => `- ${period}: ${note[locale]}`)),
    ...part(HEADINGS.rivals, RIVALS[locale]),
    ...part(HEADINGS.licence, `${licence.spdx}. ${licence.note[locale]}`),
  ]
}

/** The LICENCES.md of the package: the table's licence, and the terms of each source. */
export function licencesText(content: DatasetContent): string {
  const { licence } = content.description
  const inUse = [...new Set([licence.spdx, ...content.sources.map((source) => source.licence)])]
  return [
    '# Licences',
    '',
    `The table: ${licence.spdx}, ${licenceName(content, licence.spdx)}. ${licence.note.en}`,
    '',
    ...inUse.map((id) => `- ${id}: ${licenceName(content, id)}, ${licenceUrl(content, id)}`),
    '',
    '## Terms of the sources',
    '',
    ...content.sources.map(
      (source) =>
        `- ${source.id}: ${source.publisher}, ${source.title}. ${source.licence}${source.terms === '' ? '' : `: ${source.terms}`}. ${source.url}`,
    ),
    '',
  ].join('\n')
}
