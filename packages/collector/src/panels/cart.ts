import type { CartOutcomes, CartPanel, CartStep } from '@safar/schema';
import { cartSteps } from '@safar/schema/rules';
import { cartStatus } from './cart-status.js';
import { countFigure, shareFigure } from './figure.js';
import { askPanel, getParamsOf, type Question } from './question.js';

const cycles = `
  cycles AS (
    SELECT step, reached, idle_step, value, currency, pending, ${cartStatus} AS status
    FROM visitors FINAL
    ARRAY JOIN \`carts.opened\` AS opened, \`carts.last_at\` AS last_at, \`carts.idle_since\` AS idle_since, \`carts.end\` AS end,
      \`carts.step\` AS step, \`carts.reached\` AS reached, \`carts.idle_step\` AS idle_step, \`carts.value\` AS value, \`carts.currency\` AS currency,
      \`carts.pending\` AS pending
    WHERE site = {site:String} AND NOT bot AND NOT memory AND toDate(opened, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}
  )`;

const stepsSql = `
WITH ${cycles}
SELECT status, reached, ifNull(idle_step, step) AS idleStep, pending, count() AS cycles
FROM cycles
GROUP BY status, reached, idleStep, pending
ORDER BY status, reached, idleStep, pending`;

const valueSql = `
WITH ${cycles}
SELECT currency, count() AS cycles, quantileExact(0.5)(assumeNotNull(value)) AS median, sum(assumeNotNull(value)) AS sum
FROM cycles
WHERE status IN ('abandoned', 'recovered', 'lost') AND value IS NOT NULL AND currency != ''
GROUP BY currency
ORDER BY cycles DESC, currency`;

const purchasesSql = `
SELECT count() AS purchases, countIf(cart = '') AS withoutCart
FROM visitors FINAL
ARRAY JOIN \`purchases.at\` AS at, \`purchases.cart\` AS cart
WHERE site = {site:String} AND NOT bot AND NOT memory AND toDate(at, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;

interface Group {
  status: keyof CartOutcomes;
  /** Furthest step before the purchase. */
  reached: number;
  idleStep: number;
  /** Its order was sent to be paid elsewhere; unless it was bought then, nobody has said the end. */
  pending: boolean;
  cycles: number;
}

const wentIdle = new Set<string>(['abandoned', 'recovered', 'lost']);
const bought = new Set<string>(['converted', 'recovered']);
const checkout = cartSteps.indexOf('begin_checkout');

const count = (groups: readonly Group[], isCounted: (group: Group) => boolean): number =>
  groups.filter(isCounted).reduce((sum, group) => sum + group.cycles, 0);

const getSteps = (groups: readonly Group[]): CartStep[] =>
  cartSteps.map((step, index) => ({
    step,
    reached: count(groups, ({ status, reached }) =>
      step === 'purchase' ? bought.has(status) : reached >= index,
    ),
    abandonedHere: count(groups, (group) => wentIdle.has(group.status) && group.idleStep === index),
  }));

/** Cart cycles that opened in the period: outcomes, steps, values. */
export const cartPanel = async (
  question: Question,
): Promise<Pick<CartPanel, 'figures' | 'rows' | 'sql' | 'outcomes' | 'value'>> => {
  const { abandonedAfterMs, lostAfterMs } = question.site.config.cart;
  const params = { ...getParamsOf(question), now: question.now, abandonedAfterMs, lostAfterMs };
  const [steps, value, purchases] = await Promise.all([
    askPanel<Group>(question.store, 'Cart cycles by outcome and step', stepsSql, params),
    askPanel<CartPanel['value'][number]>(question.store, 'Value of carts that went idle', valueSql, params),
    askPanel<{ purchases: number; withoutCart: number }>(question.store, 'Purchases', purchasesSql, params),
  ]);
  const groups = steps.rows;
  const by = (status: keyof CartOutcomes): number => count(groups, (group) => group.status === status);
  const outcomes: CartOutcomes = {
    open: by('open'),
    converted: by('converted'),
    emptied: by('emptied'),
    abandoned: by('abandoned'),
    recovered: by('recovered'),
    lost: by('lost'),
  };
  const sent = groups.filter((group) => group.pending);
  const pending = sent.filter(({ status }) => !bought.has(status));
  const pendingBy = (status: keyof CartOutcomes): number =>
    count(pending, (group) => group.status === status);
  const idle = outcomes.abandoned + outcomes.recovered + outcomes.lost;
  const decided = groups.filter(({ status, reached }) => status !== 'open' && reached >= checkout);
  return {
    figures: [
      shareFigure(question, 'cart.abandonment_rate', idle, idle + outcomes.converted, { ...outcomes }),
      shareFigure(
        question,
        'cart.checkout_abandonment_rate',
        count(decided, ({ status }) => !bought.has(status)),
        count(decided, () => true),
      ),
      countFigure(
        question,
        'cart.cycles',
        count(groups, () => true),
      ),
      countFigure(question, 'cart.purchases', purchases.rows[0]?.purchases ?? 0),
      countFigure(question, 'cart.bought_without_cart', purchases.rows[0]?.withoutCart ?? 0),
      // Of a shop that never says so, "none" would be wrong.
      ...(sent.length > 0
        ? [
            countFigure(
              question,
              'cart.pending',
              count(pending, () => true),
              { open: pendingBy('open'), abandoned: pendingBy('abandoned'), lost: pendingBy('lost') },
            ),
          ]
        : []),
      countFigure(question, 'cart.immature', outcomes.open + outcomes.abandoned),
    ],
    rows: getSteps(groups),
    outcomes,
    value: value.rows,
    sql: [steps.sql, value.sql, purchases.sql],
  };
};
