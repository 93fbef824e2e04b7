#!/usr/bin/env node
/**
 * Counts the OTTO visitors by the written definitions alone: it imports nothing of Safar, and was run before any replay.
 *
 *   node e2e/otto/recount.mjs            compares with expected.json
 *   node e2e/otto/recount.mjs --write    writes expected.json
 *
 * How the data are read. A click is a page view of that article's page and a `view_item`; a cart is an `add_to_cart`;
 * orders of one millisecond are one `purchase`. A visit ends before a gap longer than 30 minutes. Where a visit begins
 * with a cart or an order, its visitor came back through that article's page: one page view more.
 *
 * Cart cycles, by the definition: opened by the first item in an empty cart; idle 60 minutes after the visitor's last
 * activity of any kind; re-opened by a later cart event; converted by a purchase that found it never idle, recovered by
 * one that came within 7 days after it went idle, lost after 7 days.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MINUTE = 60_000;
const DAY = 86_400_000;
const folder = process.env.SAFAR_DATA;
if (!folder) {
  console.error('SAFAR_DATA must name the folder that holds otto/train.jsonl.');
  process.exit(2);
}

/** One action: clicks and carts as they are, orders of one millisecond together. */
const actionsOf = (events) => {
  const actions = [];
  for (const { aid, ts, type } of events) {
    const last = actions.at(-1);
    if (type === 'orders' && last?.type === 'orders' && last.ts === ts) last.aids.push(aid);
    else actions.push({ type, ts, aids: [aid] });
  }
  return actions;
};

const visitsOf = (actions) => {
  const visits = [];
  let lastTs = -Infinity;
  for (const action of actions) {
    if (action.ts - lastTs > 30 * MINUTE) visits.push({ start: action.ts, pages: [], actions: [] });
    lastTs = action.ts;
    const visit = visits.at(-1);
    if (action.type === 'clicks' || visit.actions.length === 0)
      visit.pages.push(`/products/${action.aids[0]}`);
    visit.actions.push(action);
  }
  return visits;
};

/** Walks the actions with a cart in hand; a cycle is {wentIdle, idleAt, end}. */
const cyclesOf = (actions, endTs) => {
  const cycles = [];
  let purchasesWithoutCart = 0;
  let cart = null; // the live cycle
  let seen = null; // when the visitor was last seen
  const settle = (ts) => {
    if (!cart) return;
    if (cart.idleAt === null && ts - seen >= 60 * MINUTE) {
      cart.idleAt = seen;
      cart.wentIdle = true;
    }
    if (cart.idleAt !== null && ts - cart.idleAt >= 7 * DAY) {
      cart.end = 'lost';
      cart = null;
    }
  };
  for (const { type, ts } of actions) {
    settle(ts);
    if (type === 'carts') {
      if (!cart) {
        cart = { openedAt: ts, wentIdle: false, idleAt: null, end: null };
        cycles.push(cart);
      }
      cart.idleAt = null;
    }
    if (type === 'orders') {
      if (cart) {
        cart.end = cart.wentIdle ? 'recovered' : 'converted';
        cart = null;
      } else purchasesWithoutCart += 1;
    }
    seen = ts;
  }
  settle(endTs);
  return {
    outcomes: cycles.map(({ end, idleAt }) => end ?? (idleAt === null ? 'open' : 'abandoned')),
    purchasesWithoutCart,
  };
};

const tally = (words) =>
  words.reduce((sum, word) => ({ ...sum, [word]: (sum[word] ?? 0) + 1 }), {
    open: 0,
    converted: 0,
    emptied: 0,
    abandoned: 0,
    recovered: 0,
    lost: 0,
  });

const sessions = readFileSync(join(folder, 'otto', 'train.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const lastTs = Math.max(...sessions.flatMap(({ events }) => events.map(({ ts }) => ts)));
/** Two moments to ask at: right after the last event, when some carts are only abandoned, and when all is settled. */
const moments = { atTheEnd: lastTs + 1_000, settled: lastTs + 30 * DAY };

const visitors = sessions.map(({ session, events }) => {
  const actions = actionsOf(events);
  const visits = visitsOf(actions);
  const order = visits.map(({ pages }) => pages.join(' ')).join('\n');
  return {
    session,
    visits: visits.length,
    pageViews: visits.reduce((sum, { pages }) => sum + pages.length, 0),
    singlePageVisits: visits.filter(({ pages }) => pages.length === 1).length,
    addToCart: actions.filter(({ type }) => type === 'carts').length,
    purchases: actions.filter(({ type }) => type === 'orders').length,
    purchasesWithoutCart: cyclesOf(actions, moments.settled).purchasesWithoutCart,
    cartsAtTheEnd: tally(cyclesOf(actions, moments.atTheEnd).outcomes),
    cartsSettled: tally(cyclesOf(actions, moments.settled).outcomes),
    /** SHA-256 of the paths of each visit in order, a space between pages, a line a visit */
    pageOrder: createHash('sha256').update(order).digest('hex'),
  };
});

const sum = (pick) => visitors.reduce((total, visitor) => total + pick(visitor), 0);
const sumTally = (key) =>
  Object.fromEntries(
    Object.keys(visitors[0][key]).map((word) => [word, sum((visitor) => visitor[key][word])]),
  );
const expected = {
  moments,
  total: {
    visitors: visitors.length,
    visits: sum(({ visits }) => visits),
    pageViews: sum(({ pageViews }) => pageViews),
    singlePageVisits: sum(({ singlePageVisits }) => singlePageVisits),
    addToCart: sum(({ addToCart }) => addToCart),
    purchases: sum(({ purchases }) => purchases),
    purchasesWithoutCart: sum(({ purchasesWithoutCart }) => purchasesWithoutCart),
    cartsAtTheEnd: sumTally('cartsAtTheEnd'),
    cartsSettled: sumTally('cartsSettled'),
  },
  visitors,
};

const file = fileURLToPath(new URL('expected.json', import.meta.url));
const text = `${JSON.stringify(expected, null, 2)}\n`;
if (process.argv.includes('--write')) {
  writeFileSync(file, text);
  console.log(JSON.stringify(expected.total));
} else if (readFileSync(file, 'utf8') === text) console.log('expected.json agrees with the data');
else {
  console.error('expected.json does not agree with the data: run with --write, and say why it changed.');
  process.exit(1);
}
