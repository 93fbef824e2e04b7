import { named, some } from '../shape.js';

export const panels = {
  flow: {
    title: 'Flow',
    intro: (back: string, moves: string) =>
      `Each column is a step, so a page that returns stands there again. Orange: a page the visit had seen before (${back} of ${some(moves, 'move')}). Pale ends left.`,
    landing: 'landing page',
    page: (step: string) => `page ${step}`,
    visits: (count: string) => some(count, 'visit'),
    left: (share: string) => `left ${share}`,
    beyond: (step: string, count: string) => `Beyond page ${step}: ${some(count, 'visit')} still on the way.`,
    sentence: (visits: string, steps: string) =>
      `Page sequences of ${some(visits, 'visit')} over ${some(steps, 'step')}; the table holds every number.`,
    emptyTitle: 'No page sequence yet.',
    empty:
      'As soon as somebody opens two pages in one visit, the way between them is drawn here. Open your site, click from page to page, and wait a few seconds.',
  },
  bounce: {
    title: 'Bounce by landing page',
    intro:
      'A bounce: one page, little engaged time, no key event. Blue read one page and stayed: a good ending, kept apart. Ink line in the bar: 95 % interval.',
    sentence: (rows: string) => `Bounce of ${some(rows, 'landing page')}; the table holds every number.`,
    read: (share: string) => `read ${share}`,
    emptyTitle: 'No landing page yet.',
    empty:
      'Each visit counts once here, by the page it began on. A visit ends 30 minutes after the last sign of life; until then its figure may still change.',
    wentOn: 'went on',
  },
  cart: {
    title: 'Cart outcomes',
    intro: (idle: string, all: string) =>
      `Every cart has one outcome. ${idle} of ${all} went idle for 60 minutes at some time (still open to return, recovered or lost).`,
    stepHead: 'step reached',
    carts: 'carts',
    abandonedHere: 'last step before idling',
    outcomeOf: (count: string) => (count === '1' ? 'how the one cart ended' : `how all ${count} carts ended`),
    sentence: (carts: string, lines: string) => `${some(carts, 'cart')}: ${lines}`,
    outcomes: {
      open: 'still open',
      converted: 'converted',
      emptied: 'emptied',
      abandoned: 'abandoned',
      recovered: 'recovered',
      lost: 'lost',
    },
    worth: 'What idle carts were worth',
    worthLine: (median: string, cycles: string) => `median ${median} · ${some(cycles, 'cart')}`,
    worthSum: (sum: string) => `${sum} together`,
    immature: (count: string) => `${some(count, 'cart')} may still change: an outcome is final after 7 days.`,
    emptyTitle: 'No cart yet.',
    empty:
      'Safar sees a cart through the GA4 data layer, through data-safar-* attributes, or when you tell it:',
    emptyCode: "safar('cart', { items: [{ item_id: 'rose-12', price: 90, quantity: 1 }], currency: 'USD' })",
  },
  surveys: {
    title: 'Surveys',
    intro:
      'What people answered, with 95 % intervals; NPS on an axis of its own, never averaged with CSAT. Words stand as they were written.',
    counts: (shown: string, answered: string, done: string, dismissed: string, later: string) =>
      `shown ${shown} · answered ${answered} · done ${done} · dismissed ${dismissed} · asked later ${later}`,
    byLink: 'by link',
    linkCounts: (opened: string, answered: string, done: string, closed: string, later: string) =>
      `opened ${opened} · answered ${answered} · done ${done} · closed ${closed} · put off ${later}`,
    joined: (joined: string, opened: string) => `${joined} of ${opened} belong to a journey.`,
    response: 'response',
    answers: (count: string) => some(count, 'answer'),
    skipped: (count: string) => `${count} skipped`,
    noAnswers: 'No answer yet.',
    cartWorth: (value: string) => `cart of ${value}`,
    cartPieces: (pieces: string) => `cart of ${pieces} pieces`,
    contacts:
      'The contacts are encrypted and never shown here. On the machine with the private key, this prints them:',
    fewAnswers: (n: string, fewest: string) => `${n} of ${fewest} answers.`,
    fewWhy:
      'With so few, the interval would say nothing; so no figure is drawn. The answers themselves are here at once.',
    sentence: (title: string) => `Answers to “${title}”`,
    detractors: 'all detractors',
    promoters: 'all promoters',
    worst: 'worst',
    best: 'best',
    emptyTitle: 'No survey has been shown yet.',
    empty: 'A survey is a few lines in safar.json. This one asks, after an order, how it went:',
    emptyCode:
      '{ "id": "post-purchase", "template": "csat", "about": "purchase", "when": [{ "event": "purchase" }] }',
    emptyNone:
      'Surveys are set up, and nobody has met one in this period. They appear when their moment comes: check “when” and “who” in safar.json with “safar check safar.json”.',
  },
  visits: {
    title: 'Visits',
    intro:
      'Each visit as it happened, newest first: its pages in order, the stages it entered, how it ended, what was answered. Visitors have no name here.',
    visitNo: (number: string) => `visit ${number}`,
    entered: (stage: string) => `entered ${stage}`,
    bounce: 'bounced',
    reader: 'read one page',
    engaged: 'engaged',
    quiet: 'went on',
    cart: {
      none: 'no cart',
      open: 'cart still open',
      converted: 'bought',
      emptied: 'cart emptied',
      abandoned: 'cart abandoned',
      recovered: 'cart recovered',
      lost: 'cart lost',
    },
    device: named({ mobile: 'phone', tablet: 'tablet', desktop: 'computer', unknown: '' }),
    notFound: '404',
    slow: 'slow',
    times: (name: string, count: string) => `${name} ×${count}`,
    skipped: 'skipped',
    noAnswers: 'none',
    shown: (shown: string, all: string) => `The latest ${shown} of ${some(all, 'visit')}.`,
    emptyTitle: 'No visit has arrived in this period.',
    emptyFirst: 'Put this line into every page of your site, before </body> or in <head>:',
    emptyThen:
      'Then open the site in a browser and walk around. This page asks again every few seconds; the first visit appears here by itself.',
    emptyAbove:
      'The first one appears here by itself, within seconds, with its pages in order. The line that your pages need stands at the top of this page.',
    emptyRobots: (visits: string) =>
      `${some(visits, 'visit')} of robots came and stayed out of all figures. A browser that is driven by a program, such as HeadlessChrome, counts as one too.`,
    emptyRefused:
      'Events came and were refused, since these addresses stand on no list of the site. If the pages are yours, add this line to safar.json and start again:',
    emptyPeriod: 'Or choose a longer period above.',
  },
  walks: {
    title: 'Walks',
    intro:
      'Where somebody of the team went the way of a visitor, newest first: its pages down the page, how each felt, what was noted. Walks are counted in no other figure.',
    beside: 'Beside each step, of the visitors of this period',
    reached: 'came to this stage',
    passedOn: 'of them went on',
    engaged: 'time on this page, median',
    moods: ['very bad', 'bad', 'neither', 'good', 'very good'],
    noPersona: 'somebody of the team',
    noMood: 'nothing said',
    noStage: 'no stage yet',
    asked: (survey: string) => `Was asked: ${survey}`,
    pages: (count: string) => some(count, 'page'),
    ended: 'ended',
    open: 'not ended',
    shown: (shown: string, all: string) => `The latest ${shown} of ${some(all, 'walk')}.`,
    emptyTitle: 'Nobody of the team has walked the journey in this period.',
    empty:
      'Walk it yourself: open a page of your site with ?safar=walk behind its address, say as whom you go, and say on each page how it feels. The walk stands here then, beside what visitors did.',
    emptyCode: 'https://www.example.com/?safar=walk',
  },
};

export type PanelsWords = typeof panels;
