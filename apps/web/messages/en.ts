import { en as about } from './sections/about'
import { en as changes } from './sections/changes'
import { en as claims } from './sections/claims'
import { en as compare } from './sections/compare'
import { en as developers } from './sections/developers'
import { en as directory } from './sections/directory'
import { en as districts } from './sections/districts'
import { en as explore } from './sections/explore'
import { en as groups } from './sections/groups'
import { en as next } from './sections/next'
import { en as passport } from './sections/passport'
import { en as places } from './sections/places'
import { en as professions } from './sections/professions'
import { en as profile } from './sections/profile'
import { en as search } from './sections/search'
import { en as sourcePages } from './sections/source-pages'
import { en as story } from './sections/story'
import { en as subjects } from './sections/subjects'
import { en as timeline } from './sections/timeline'
import { en as visas } from './sections/visas'
import { en as wholeTable } from './sections/whole-table'
import { en as world } from './sections/world'
import { en as years } from './sections/years'
import type { Widened } from './widened'

/** English texts. `{name}` is filled in by the component; digits are never typed here. */
export const en = {
  site: {
    name: 'Exodus',
    tagline: 'Who leaves Pakistan, in what numbers, and why',
    description:
      'Evidence on emigration from Pakistan. Every number opens: its formula, the published row it comes from, the source and the rival values.',
  },
  nav: {
    label: 'Main',
    home: 'The story',
    data: 'Data',
    methods: 'Methods',
    trail: 'Where this page stands',
    skip: 'Skip to the text',
    language: 'اردو',
    languageHint: 'Read this page in Urdu',
    theme: 'Change between light and dark',
  },
  footer: {
    edition: 'Edition {edition}, data version {version}',
    licence: 'Code under the MIT licence. Data under CC BY or as each dataset says.',
    corrections: 'Found an error? Corrections are welcome, and each is listed with the cell it changed.',
    correctionsLink: 'How to report one',
    independence: 'Independent and unofficial. No advertising, no tracking, no third-party requests.',
    label: 'About this site',
    api: 'API',
  },
  home: {
    title: 'In {year}, {count} people registered to leave Pakistan for work.',
    definition:
      'Registrations for a job abroad, not everyone who leaves: students, families, settlers and irregular departures are outside this register, and nobody who returns is subtracted.',
    scope: 'Scope of the count: {scope}.',
    scopes: {
      beoe: 'the Bureau of Emigration alone',
      'beoe-oec': 'the Bureau of Emigration with the Overseas Employment Corporation',
      unstated: 'not stated by the source',
    },
    dotsTitle: 'Each dot is a thousand people.',
    dotsLatest: 'Filled: {year}.',
    dotsRecord: 'Hollow: how many more the record year {year} had.',
    dotsSummary:
      '{filled} filled dots for {year} and {hollow} hollow ones up to the record year {record}, a thousand people each.',
    dotsSummaryRecord: '{filled} dots for {year}, the record year so far, a thousand people each.',
    questionsTitle: 'Three questions people bring',
    recordQuestion: 'Is it a record?',
    recordYes: 'Yes.',
    recordYesText: 'No year since {first} had more than the {count} of {year}.',
    recordNo: 'No.',
    recordNoText: 'The record is {record}, set in {recordYear}; {year} stands at {count}.',
    whereQuestion: 'Where do they go?',
    whereAnswer: '{destination}, mostly.',
    whereText: 'It took {share} of those registered in {year}. {second} follows with {secondShare}.',
    skillQuestion: 'Is it the educated?',
    skillMostlyNot: 'Mostly not, on this register.',
    skillMostly: 'Mostly, yes.',
    skillText:
      'The two upper skill levels made up {share} of the registrations of {year}. Graduates who leave to study or settle do not pass through it.',
    dataTitle: 'All of it is here',
    dataText:
      '{datasets} datasets with {rows} published rows from {sources} sources. Where sources disagree, all their values are kept.',
    dataLink: 'See the data',
    openTitle: 'Every number opens',
    openText:
      'Press any underlined number. It shows what it counts, the formula behind it, the published row it was read from, the source, and what other sources say.',
  },
  charts: {
    departuresSubtitle: 'Registered labour departures a year, persons, Pakistan, {from} to {to}',
    departuresNote:
      'The strip under the axis shows which offices each year counts; where that changes, the line is only dotted. The widest scope published is drawn.',
    break: 'break',
    measured: '{measure}, {unit}',
    largestOnly: 'The largest are drawn; the table holds all.',
    scopes: { beoe: 'Bureau alone', 'beoe-oec': 'Bureau and Corporation', unstated: 'scope not stated' },
    source: 'Source:',
    sources: 'Sources:',
    note: 'Note:',
    table: 'Table and summary',
    tableOf: 'The numbers behind: {title}',
    points: 'Points of the chart; move with the arrow keys, open with Enter',
    up: 'Up from {first} in {from} to {last} in {to}',
    down: 'Down from {first} in {from} to {last} in {to}',
    fromTo: 'From {first} in {from} to {last} in {to}',
    level: 'Unchanged at {last} from {from} to {to}',
    leads: '{name} leads with {value} in {period}',
    seriesTitle: '{name}: {value} in {period}',
    summaryLine:
      '{name}: {points} values from {from} to {to}; lowest {min} in {minAt}, highest {max} in {maxAt}, latest {last} in {to}.',
    summaryMissing: 'Not published: {periods}.',
    summaryBreaks: 'The series breaks at {periods}.',
    summaryRivals: '{count} periods have rival values from other sources.',
    summaryBars: '{bars} bars for {period}, from {first} ({max}) down to {last} ({min}).',
    keyRival: 'value of another source',
    keyProvisional: 'provisional',
    keyEstimate: 'estimate',
    period: 'Period',
    value: 'Value',
    share: 'Share',
    scope: 'Scope',
    name: 'Name',
    rivals: 'Rival values',
    none: 'No chart is drawn',
    noneFew: 'The table holds too few values of one kind and period to set side by side.',
    noneUnlike: 'Its values are claims about unlike things; set side by side they would mislead.',
  },
  data: {
    title: 'The data',
    lead: '{datasets} datasets, {rows} published rows, {sources} sources. Nothing is rounded, and where sources disagree all their values are kept.',
    rows: '{count} rows',
    covers: '{from} to {to}',
    topics: {
      departures: 'Departures for work',
      occupations: 'Occupations and skills',
      asylum: 'Asylum and routes',
      diaspora: 'Living abroad and money sent home',
      visas: 'Visas and passports',
      drivers: 'Drivers and the wish to leave',
      claims: 'Claims',
    },
    topicsLabel: 'Topics',
    quality: {
      official: 'official',
      survey: 'survey',
      reported: 'reported',
      provisional: 'provisional',
      estimate: 'estimate',
    },
  },
  dataset: {
    back: 'All data',
    counts: 'What it counts',
    doesNotCount: 'What it does not count',
    chart: 'At a glance',
    table: 'The table',
    tableCaption: 'The latest {shown} of {total} default answers',
    tableCaptionAll: 'All {total} default answers',
    tableNote:
      'A default answer is the one value that the policy on rival values prefers for a cell. The download holds every published row, {rows} in all, with rivals and flagged values.',
    restricted: 'The table below shows rows of {name} only; the download holds all.',
    caveats: 'Read with care',
    breaks: 'Breaks in the series',
    methodology: 'How the source counts',
    made: 'How this table was made',
    policy: 'Which source comes first',
    sources: 'Sources',
    releases: 'Releases',
    licence: 'Licence',
    take: 'Take it away',
    csv: 'Whole table as CSV',
    json: 'Whole table as JSON',
    api: 'Observations in the API',
    facts: {
      rows: 'Published rows',
      period: 'Period',
      frequency: 'Frequency',
      unit: 'Unit',
      quality: 'Quality',
      version: 'Version',
      revised: 'Last revised',
      dimensions: 'Dimensions',
    },
    unitVaries: 'differs by row',
    frequency: {
      annual: 'annual',
      monthly: 'monthly',
      quarterly: 'quarterly',
      daily: 'daily',
      irregular: 'irregular',
    },
    columns: {
      period: 'Period',
      value: 'Value',
      unit: 'Unit',
      rivals: 'Rivals',
      status: 'Status',
      quality: 'Quality',
    },
    more: 'and {count} more',
  },
  figure: {
    title: 'Evidence for a number',
    close: 'Close',
    back: 'Back',
    loading: 'Fetching the evidence',
    failed: 'The evidence could not be fetched. The permanent page may still answer.',
    pageTitle: '{label}, {period}: {value}',
    counts: 'What it counts',
    formula: 'How it is computed',
    row: 'The published row',
    source: 'Source',
    rivals: 'What other sources say',
    rivalsNote: 'The filled dot is the value used; the policy on rival values chose it.',
    range: 'With rival values it lies between {low} and {high}.',
    noRivals: 'No other source gives a different value for this cell.',
    confirmed: 'The same value is given by:',
    explore: 'See the series in the explorer',
    permanent: 'Permanent page',
    api: 'This number in the API',
    dataset: 'The whole dataset',
    copyId: 'Copy the id',
    copyCitation: 'Copy the citation',
    copied: 'Copied',
    cite: 'Cite',
    exact: 'Unrounded: {value}',
    fields: {
      dataset: 'Dataset',
      row: 'Row',
      key: 'Cell',
      quality: 'Quality',
      note: 'Note',
      via: 'Read through',
      licence: 'Licence',
      reference: 'Definition after',
    },
    moreInputs: 'and {count} more; the API lists them all',
    group: {
      measures: { sum: 'sum', mean: 'mean', share: 'share' },
      of: 'of {names}',
      ofAll: 'of the whole table',
      asOf: 'as published by {date}',
    },
    rowNumber: '{row} of {dataset}, version {version}',
    citation:
      'Exodus, edition {edition}: {label}, {period}: {value}. Figure {id}, data version {version}. Source: {sources}.',
  },
  missing: {
    title: 'Nothing is published here',
    lead: 'There is no page at {path}.',
    figureTitle: 'There is no such number',
    nearest: 'Did you mean {link}?',
    accepted: 'What exists there:',
    found: 'Pages that may be what you look for:',
    homeLink: 'Go to the story',
    dataLink: 'See all datasets',
    searchLink: 'Search the site',
    problems: {
      UnknownIdError: 'Nothing here is called “{value}”.',
      UnknownCodeError: '“{value}” is no code of {field}.',
      MissingObservationError: 'Nothing is published for “{value}”.',
      InvalidPeriodError: '“{value}” cannot be read as a period.',
      InvalidFigureIdError: '“{value}” has not the form of a figure id.',
      UnknownParameterError: '“{value}” is no column of this table.',
      NotAdditiveError: 'Its values must not be added up: {value}.',
      DoubleCountError: 'To add these up would count the same twice ({field}: {value}).',
      UnlikeMeasuresError: 'These are unlike things, which have no number together ({field}: {value}).',
      other: '“{value}” does not lead to a number.',
    },
  },
  noPage: 'There is no page “{asked}” of this list. It has {pages}; this is number {page}.',
  trouble: {
    title: 'This page could not be made',
    lead: 'The fault is ours, not yours. It may pass: other pages may answer, and this one may answer later.',
    again: 'Try this page again',
    report: 'Tell us of it',
  },
  offline: {
    title: 'No connection',
    lead: 'This page has not been visited from this device, and there is no connection to fetch it.',
    visited: 'Pages that you have visited can still be read, and the numbers that you have opened on them.',
  },
  methods: {
    title: 'How to read this site',
    lead: 'What a number here is, how it came about, and what is done when sources disagree.',
    figureTitle: 'A number and its evidence',
    figureText:
      'A figure is a value with its unit, its period and its lineage: the operation that made it, over other figures, down to published rows and the sources they were read from. There is no other way to put a number on this site.',
    rivalsTitle: 'When sources disagree',
    rivalsText:
      'All values are kept. One of them answers by default, by a written rule: official before reported, complete before part of a year, later publication before earlier, unless a dataset says otherwise and gives its reason. The others stay as rival values and are drawn as small open dots.',
    scopeTitle: 'What must not be added',
    scopeText:
      'Registered departures, asylum applications, residence permits, students, net migration and people living abroad overlap and differ. They are never added to one another, and every dataset says what it counts and what it does not.',
    chartsTitle: 'How the charts speak',
    chartsText:
      'A hollow dot is provisional, a dashed line an estimate, a gap is a year that was not published, a vertical mark a break in the definition. Time runs from left to right in both languages.',
    digitsTitle: 'Digits',
    digitsText:
      'Urdu pages keep Latin digits, as official tables in Pakistan do; short forms count in lakh and crore.',
    correctionsTitle: 'Corrections',
    correctionsText:
      'Whoever finds an error can report it with the id of the number, which its panel shows, and the source that says otherwise. The old value stays visible as a rival where a source gave it, and each dataset lists in its releases what changed.',
    metricsTitle: 'The derived measures',
    metricsLead: 'Each is one formula over the data. The example opens down to its rows.',
    formula: 'Formula:',
    reference: 'After:',
    example: 'Example:',
    caveat: 'Read with care:',
  },
  claims,
  directory,
  profile,
  explore,
  groups,
  places,
  districts,
  professions,
  years,
  story,
  subjects,
  wholeTable,
  visas,
  passport,
  world,
  timeline,
  sourcePages,
  search,
  next,
  about,
  developers,
  changes,
  compare,
}

export type Messages = Widened<typeof en>
