import { destinationShare, gulfShare, provinceShare } from '../../metrics/departures'
import { at, ends, nameIn, over, PAKISTAN, ranked } from '../read'
import type { SectionDefinition } from '../section'
import { chart, tell, tellOrder } from '../tell'

const DESTINATIONS = 'departures-by-destination'
const PROVINCES = 'departures-by-province'
// As many destinations as a chart can show.
const SHOWN = 6

/** To where, and from where. */
export const where: SectionDefinition = {
  id: 'where',
  heading: { en: 'To where, from where', ur: 'کہاں، اور کہاں سے' },
  claims: [],
  datasets: [...destinationShare.datasets, ...gulfShare.datasets, ...provinceShare.datasets],
  tell: (evidence) => {
    const gulf = over(evidence, gulfShare, PAKISTAN)
    const [first, last] = ends(gulf)
    const period = last?.period.code ?? ''
    const destinations = ranked(
      last ? evidence.dataset(DESTINATIONS).codesOf('destination') : [],
      (destination) => at(evidence, destinationShare, { ...PAKISTAN, destination, period }),
    )
    const [top] = destinations
    const topName = nameIn(evidence, DESTINATIONS, 'destination', top?.code)
    const [province] = ranked(evidence.dataset(PROVINCES).codesOf('province'), (code) =>
      over(evidence, provinceShare, { ...PAKISTAN, province: code }).at(-1),
    )
    const provinceName = nameIn(evidence, PROVINCES, 'province', province?.code)
    return {
      sentences: [
        ...tell(
          {
            en: `{last} of those registered in {last:period} were bound for the six states of the Gulf Cooperation Council; {top} of all had one destination, ${topName.en}.`,
            ur: `{last:period} میں اندراج کرانے والوں میں سے {last} خلیج تعاون کونسل کے چھ ملکوں کو جا رہے تھے؛ کل کے {top} کی منزل ایک ہی تھی، ${topName.ur}۔`,
          },
          { last, top: top?.figure },
        ),
        ...tellOrder(
          [last, first],
          {
            more: {
              en: 'The share of the Gulf has risen from {first} in {first:period}.',
              ur: 'خلیج کا حصہ {first:period} کے {first} سے بڑھا ہے۔',
            },
            less: {
              en: 'In {first:period} the share of the Gulf was larger still, {first}.',
              ur: '{first:period} میں خلیج کا حصہ اس سے بھی زیادہ، {first}، تھا۔',
            },
            same: {
              en: 'The share of the Gulf is what it was in {first:period}, {first}.',
              ur: 'خلیج کا حصہ وہی ہے جو {first:period} میں تھا، یعنی {first}۔',
            },
          },
          { first },
        ),
        ...tell({
          en: 'Work permits there are tied to a job and end with it; few of them lead to settlement.',
          ur: 'وہاں کام کے اجازت نامے ملازمت سے بندھے ہوتے ہیں اور اسی کے ساتھ ختم ہوتے ہیں؛ کم ہی مستقل سکونت پر منتج ہوتے ہیں۔',
        }),
        ...tell(
          {
            en: `By place of origin the largest part, {province}, came from ${provinceName.en} ({province:period}).`,
            ur: `آبائی علاقے کے لحاظ سے سب سے بڑا حصہ، {province}، ${provinceName.ur} سے گیا ({province:period})۔`,
          },
          { province: province?.figure },
        ),
      ],
      ...chart(
        tell(
          {
            en: `${topName.en} takes the largest part: {top} in {top:period}`,
            ur: `سب سے بڑا حصہ ${topName.ur} کا: {top:period} میں {top}`,
          },
          { top: top?.figure },
        ),
        'comparison',
        destinations.slice(0, SHOWN).map(({ code, figure }) => ({
          label: nameIn(evidence, DESTINATIONS, 'destination', code),
          figures: [figure],
        })),
      ),
    }
  },
}
