import type { Widened } from '../widened'

export const en = {
  title: 'Changes',
  lead: 'Every release of every dataset, the latest first: what was added, what was corrected, and in which table.',
  description: 'What changed in the data, by release and dataset.',
  firstText: '{count} datasets were first published with {rows} rows in all.',
  facts: 'Version {version}, {rows} rows',
}

export const ur: Widened<typeof en> = {
  title: 'تبدیلیاں',
  lead: 'ہر جدول کی ہر اشاعت، تازہ ترین پہلے: کیا شامل ہوا، کیا درست ہوا، اور کس جدول میں۔',
  description: 'اعداد میں کیا بدلا، اشاعت اور جدول کے لحاظ سے۔',
  firstText: '{count} جدول پہلی بار شائع ہوئے، کل {rows} سطریں۔',
  facts: 'نسخہ {version}، {rows} سطریں',
}
