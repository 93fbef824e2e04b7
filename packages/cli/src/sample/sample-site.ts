import { type Config, parseConfig } from '@safar/schema';

/** Surveys that the shop does not ask, so that the sample has a feeling for more than the purchase. */
const furtherSurveys = [
  {
    id: 'magazine',
    title: { fa: 'مجله', en: 'The magazine' },
    template: 'csat',
    about: 'awareness',
    when: [
      { page: '/blog/**', after: '45s' },
      { page: '/en/blog/**', after: '45s' },
    ],
    howOften: { perVisitor: 1 },
  },
  {
    id: 'finding',
    title: { fa: 'پیدا کردن گل', en: 'Finding flowers' },
    template: 'csat',
    about: 'consideration',
    when: [{ stage: 'consideration', after: '90s' }],
    howOften: { perVisitor: 1 },
  },
  {
    id: 'delivery',
    title: { fa: 'رسیدن گل', en: 'The delivery' },
    template: 'csat',
    about: 'experience',
    when: [
      { page: '/orders', after: '10s' },
      { page: '/en/orders', after: '10s' },
    ],
    howOften: { again: { afterAnswer: '90d', afterDismiss: '30d' } },
  },
  {
    id: 'coming-back',
    title: { fa: 'خرید دوباره', en: 'Buying again' },
    template: 'csat',
    about: 'loyalty',
    when: [{ stage: 'loyalty', after: '5s' }],
    howOften: { perVisitor: 1 },
  },
];

export const sampleSiteId = 'nogol-sample';

/** The site of generated visits: the shop's own configuration under another name, and marked as what it is. */
export const createSampleSite = (shop: Config): { config: Config; text: string } => {
  const parsed = parseConfig({
    ...shop,
    site: sampleSiteId,
    name: { fa: 'نوگل (نمونه)', en: 'Nogol (sample)' },
    surveys: [...(shop.surveys ?? []), ...furtherSurveys],
  });
  if (!('config' in parsed))
    throw new Error(`The sample site cannot be made: ${JSON.stringify(parsed.mistakes)}`);
  return { config: parsed.config, text: JSON.stringify(parsed.config) };
};
