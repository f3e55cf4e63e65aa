import type { Widened } from '../widened'

export const en = {
  title: 'Changes',
  lead: 'Every release of every dataset, the latest first: what was added, what was corrected, in which table and which of its values.',
  description: 'What changed in the data, by release and dataset.',
  firstText: '{count} datasets were first published with {rows} rows in all.',
  facts: 'Version {version}, {rows} rows',
  /** What became of a row. */
  change: { added: 'Added', removed: 'Removed', revised: 'Revised' },
  columns: {
    value: 'Value',
    source: 'Source',
    confirmedBy: 'Confirmed by',
    note: 'Note',
    variant: 'Variant',
  },
  difference: '{column}: now {after}, before {before}',
  nothing: 'nothing',
  all: 'All {count} changed values',
  more: '{count} more',
  asData: 'These changes as data',
}

export const ur: Widened<typeof en> = {
  title: 'تبدیلیاں',
  lead: 'ہر جدول کی ہر اشاعت، تازہ ترین پہلے: کیا شامل ہوا، کیا درست ہوا، کس جدول میں اور اس کے کس عدد میں۔',
  description: 'اعداد میں کیا بدلا، اشاعت اور جدول کے لحاظ سے۔',
  firstText: '{count} جدول پہلی بار شائع ہوئے، کل {rows} سطریں۔',
  facts: 'نسخہ {version}، {rows} سطریں',
  change: { added: 'شامل کیا گیا', removed: 'نکالا گیا', revised: 'بدلا گیا' },
  columns: {
    value: 'عدد',
    source: 'ماخذ',
    confirmedBy: 'تصدیق',
    note: 'وضاحت',
    variant: 'صورت',
  },
  difference: '{column}: اب {after}، پہلے {before}',
  nothing: 'کچھ نہیں',
  all: 'تمام {count} بدلے ہوئے اعداد',
  more: 'مزید {count}',
  asData: 'یہی تبدیلیاں اعداد و شمار کی صورت میں',
}
