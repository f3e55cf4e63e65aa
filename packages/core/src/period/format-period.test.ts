import { expect, test } from 'vitest'
import { formatPeriod } from './format-period'
import { parsePeriod } from './period'

test.each([
  ['2024', '2024', '2024'],
  ['2024-Q3', 'Q3 2024', '2024 کی تیسری سہ ماہی'],
  ['2024-07', 'July 2024', 'جولائی 2024'],
  ['2024-07-15', '15 July 2024', '15 جولائی 2024'],
  ['AY2022-2023', 'academic year 2022/23', 'تعلیمی سال 2022/23'],
  [
    'FY2024-PK',
    'fiscal year 2024 (Pakistan, July 2023 to June 2024)',
    'مالی سال 2024 (پاکستان، جولائی 2023 تا جون 2024)',
  ],
  [
    'FY2024-US',
    'fiscal year 2024 (United States, October 2023 to September 2024)',
    'مالی سال 2024 (امریکا، اکتوبر 2023 تا ستمبر 2024)',
  ],
  [
    'FY2024-AU',
    'fiscal year 2024 (Australia, July 2023 to June 2024)',
    'مالی سال 2024 (آسٹریلیا، جولائی 2023 تا جون 2024)',
  ],
  [
    'FY2024-BD',
    'fiscal year 2024 (Bangladesh, July 2023 to June 2024)',
    'مالی سال 2024 (بنگلہ دیش، جولائی 2023 تا جون 2024)',
  ],
  [
    'FY2024-NP',
    'fiscal year 2024 (Nepal, 16 July 2023 to 15 July 2024)',
    'مالی سال 2024 (نیپال، 16 جولائی 2023 تا 15 جولائی 2024)',
  ],
  ['2019/2021', '2019 to 2021', '2019 تا 2021'],
  ['2024-04/2025-03', 'April 2024 to March 2025', 'اپریل 2024 تا مارچ 2025'],
  ['2024-01/2024-02-10', '1 January 2024 to 10 February 2024', '1 جنوری 2024 تا 10 فروری 2024'],
  ['2023-12/2024-02', 'December 2023 to February 2024', 'دسمبر 2023 تا فروری 2024'],
])('%s reads "%s" in English and "%s" in Urdu', (text, english, urdu) => {
  expect(formatPeriod(parsePeriod(text))).toBe(english)
  expect(formatPeriod(parsePeriod(text), 'ur')).toBe(urdu)
})

test('an interval that is one year or one month is named once', () => {
  expect(formatPeriod(parsePeriod('2024-01/2024-12'))).toBe('2024')
  expect(formatPeriod(parsePeriod('2024-07-01/2024-07-31'))).toBe('July 2024')
  expect(formatPeriod(parsePeriod('2024-07-15/2024-07-15'), 'ur')).toBe('15 جولائی 2024')
})
