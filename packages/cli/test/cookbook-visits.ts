import type { TouchpointKind, VisitFile } from '@safar/schema';

type Happens = VisitFile['happens'];

/** One visit that is asked, and one that differs in what the recipe is about and is not. */
export interface Played {
  asked: VisitFile;
  passedBy: VisitFile;
  /** The survey of several; default: the first. */
  survey?: string;
}

const visit = (happens: Happens, rest: Omit<VisitFile, 'happens'> = {}): VisitFile => ({ ...rest, happens });
const page = (path: string, at = '0s') => ({ page: path, at });
const event = (name: string, at: string, params?: Record<string, unknown>) => ({
  event: name,
  at,
  ...(params ? { params } : {}),
});
/** Until then the page stays open. */
const leaves = (at: string) => ({ leaves: true as const, at });
const rose = (value: number) => ({
  currency: 'USD',
  value,
  items: [{ item_id: 'rose', price: value, quantity: 1 }],
});

/** An event after which somebody is asked, and the same page left before the wait is over. */
const after = (name: string, wait: string): Played => ({
  asked: visit([page('/a'), event(name, '5s'), leaves('5m')]),
  passedBy: visit([page('/a'), event(name, '5s'), leaves(wait)]),
});
/** The same page in two circumstances. */
const between = (
  happens: Happens,
  asked: Omit<VisitFile, 'happens'>,
  passedBy: Omit<VisitFile, 'happens'>,
): Played => ({ asked: visit(happens, asked), passedBy: visit(happens, passedBy) });

const filled = [page('/a'), event('add_to_cart', '5s', rose(10))];
const goesOn: Happens = [page('/a'), leaves('2m')];
const scored = (value: number): Happens => [
  page('/thank-you'),
  event('purchase', '1s'),
  { answers: 'score-before', question: 'score', value, at: '20s' },
  { finishes: 'score-before', at: '30s' },
  leaves('1m'),
  { returns: '4d', page: '/' },
  leaves('1m'),
];

const ordered = (value: number): Happens => [
  page('/thank-you'),
  event('purchase', '1s'),
  { answers: 'post-purchase', question: 'score', value, at: '20s' },
  { finishes: 'post-purchase', at: '30s' },
  leaves('1m'),
  { returns: '4d', page: '/' },
  page('/orders', '20s'),
  leaves('2m'),
];

/** Something that happened off the site after a visit, and the next one. */
const happened = (
  touchpoint: TouchpointKind,
  params: Record<string, unknown>,
  path = '/',
  returns = '1d',
): VisitFile =>
  visit([page('/'), leaves('1m'), { touchpoint, params, at: '1h' }, { returns, page: path }, leaves('1m')]);

/** By the titles of the recipes. */
export const visits: Record<string, Played> = {
  'After a purchase': after('purchase', '6s'),
  'An abandoned cart': {
    asked: visit([...filled, leaves('1m'), { returns: '2h', page: '/' }, leaves('1m')]),
    passedBy: visit([...filled, leaves('1m'), { returns: '40m', page: '/' }, leaves('1m')]),
  },
  'A cart that was bought after all': {
    asked: visit([
      ...filled,
      leaves('1m'),
      { returns: '2h', page: '/' },
      event('purchase', '9s'),
      leaves('1m'),
    ]),
    passedBy: visit([...filled, event('purchase', '9s'), leaves('1m')]),
  },
  'A payment that failed': after('payment_failed', '6s'),
  'A demo request': after('generate_lead', '6s'),
  'A reader of the blog': between(
    [page('/blog/a'), leaves('3m')],
    { visitor: '01994f3e-0000-7000-8000-000000000002' },
    { visitor: '01994f3e-0000-7000-8000-000000000002', before: { visits: 1 } },
  ),
  'A help page': {
    asked: visit([page('/help/a'), leaves('2m')]),
    passedBy: visit([page('/help/a'), page('/b', '50s'), leaves('2m')]),
  },
  'A solved problem': after('support_solved', '5500ms'),
  'The first visit': between(goesOn, {}, { before: { visits: 1 } }),
  'The tenth visit': between(goesOn, { before: { visits: 9 } }, { before: { visits: 8 } }),
  'Before leaving the prices': {
    asked: visit([page('/pricing'), { exitIntent: true, at: '20s' }, leaves('1m')]),
    passedBy: visit([page('/a'), { exitIntent: true, at: '20s' }, leaves('1m')]),
  },
  'Clicks in anger': after('rage_click', '6s'),
  'A search that found nothing': after('search_empty', '6s'),
  'Recommendation, a fortnight later': between(
    goesOn,
    { before: { visits: 2, purchases: 1, firstVisit: '15d' } },
    { before: { visits: 2, purchases: 1, firstVisit: '13d' } },
  ),
  'Promoters and detractors': after('purchase', '8s'),
  'A detractor comes back': { asked: visit(scored(3)), passedBy: visit(scored(10)), survey: 'better-now' },
  'Large carts': {
    asked: visit([...filled, page('/cart', '9s'), event('view_cart', '10s', rose(250)), leaves('2m')]),
    passedBy: visit([...filled, page('/cart', '9s'), event('view_cart', '10s', rose(150)), leaves('2m')]),
  },
  'A holiday': between(goesOn, { begins: '2027-03-20T12:00' }, { begins: '2027-04-03T12:00' }),
  'Until it is answered': {
    asked: visit([page('/products/a'), leaves('2m')]),
    passedBy: visit([page('/a'), leaves('2m')]),
  },
  'By the page itself': {
    asked: visit([page('/a'), { asks: 'feedback', at: '5s' }, leaves('1m')]),
    passedBy: visit(goesOn),
  },
  'A page that was not found': {
    asked: visit([{ ...page('/a'), status: 404 }, leaves('1m')]),
    passedBy: visit([{ ...page('/a'), status: 200 }, leaves('1m')]),
  },
  'Somebody comes back after a month': {
    asked: visit([
      page('/a'),
      event('purchase', '5s'),
      leaves('1m'),
      { returns: '31d', page: '/' },
      leaves('1m'),
    ]),
    passedBy: visit([
      page('/a'),
      event('purchase', '5s'),
      leaves('1m'),
      { returns: '20d', page: '/' },
      leaves('1m'),
    ]),
  },
  'Readers from a search': between(
    [page('/blog/a'), { scroll: 70, at: '40s' }, leaves('1m')],
    { source: 'search' },
    { source: 'social' },
  ),
  'Customers of one plan': between(
    [page('/settings/a'), { idle: '2m', at: '5s' }, leaves('3m')],
    { traits: { plan: 'team' } },
    { traits: { plan: 'free' } },
  ),
  'Two wordings against each other': after('purchase', '6s'),
  'A call to those who are unhappy': {
    asked: visit(ordered(2)),
    passedBy: visit(ordered(5)),
    survey: 'call-me',
  },
  'After a support ticket was solved': {
    asked: happened('ticket_solved', { hours: 30, topic: 'refund' }, '/account/orders'),
    passedBy: happened('ticket_solved', { hours: 3, topic: 'refund' }, '/account/orders'),
  },
  'After a late delivery': {
    asked: happened('delivery_late', { days: 3 }),
    passedBy: happened('delivery_late', { days: 3 }, '/', '20d'),
  },
  'After a visit to the store': {
    asked: happened('store_visit', { store: 'tehran-2' }),
    passedBy: happened('store_visit', { store: 'paris' }),
  },
};
