import { share } from '../../figure'
import { percentOfGdp } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { receiver } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

/** Personal remittances received as a percentage of gross domestic product. */
export const remittancesGdpShare = defineMetric({
  id: 'remittances-gdp-share',
  title: { en: 'Remittances received, per cent of GDP', ur: 'ترسیلاتِ زر، جی ڈی پی کا فیصد' },
  definition: {
    en: 'Personal remittances received in a calendar year as a percentage of gross domestic product, both in current US dollars.',
    ur: 'کیلنڈر سال میں موصول ہونے والی ذاتی ترسیلاتِ زر، مجموعی ملکی پیداوار کے فیصد کے طور پر، دونوں موجودہ امریکی ڈالر میں۔',
  },
  formula: { en: 'remittances received ÷ GDP × 100', ur: 'موصولہ ترسیلات ÷ جی ڈی پی × 100' },
  mathml: formula(name('s'), row(fraction(name('R'), name('GDP')), operator('×'), number(100))),
  reference: 'World Bank, World Development Indicators, BX.TRF.PWKR.DT.GD.ZS',
  caveats: [
    {
      en: 'Only money sent through recorded channels counts; GDP is revised for years after.',
      ur: 'صرف درج شدہ ذرائع سے آنے والی رقم شمار ہوتی ہے؛ جی ڈی پی میں برسوں بعد تک نظرِ ثانی ہوتی ہے۔',
    },
  ],
  unit: percentOfGdp,
  dimensions: [receiver],
  example: { country: 'PAK', period: '2023' },
  inputs: {
    remittances: fromDataset('remittances', (key) => ({ ...key, indicator: 'received' })),
    gdp: fromDataset('gdp', (key) => key),
  },
  figure: ({ remittances, gdp }, key) => share(remittances(key), gdp(key), percentOfGdp),
})
