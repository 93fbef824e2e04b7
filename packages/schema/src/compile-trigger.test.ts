import { expect, test } from 'vitest';
import { completeConfig } from './complete-config.js';
import { compileTrigger } from './compile-trigger.js';
import type { BrowserTrigger } from './browser-config.js';
import type { Trigger } from './when/index.js';

const config = completeConfig({
  site: 'shop',
  slowAfter: '3s',
  notFound: ['/missing'],
  friction: { searchEmpty: { pages: ['/search/none'] } },
});

test.each<[Trigger, Omit<BrowserTrigger, 'afterMs'>[]]>([
  [{ event: 'purchase' }, [{ event: 'purchase' }]],
  [{ event: 'error', page: '/cart' }, [{ event: 'error', moment: {}, page: '^(/cart)$' }]],
  [
    { event: 'purchase', where: { value: { min: 5 }, payment_type: ['cod', 'card-*'], first: true } },
    [
      {
        event: 'purchase',
        moment: {
          where: [
            { param: 'value', min: 5 },
            { param: 'payment_type', match: '^(cod|card-.*)$' },
            { param: 'first', match: '^(true)$' },
          ],
        },
      },
    ],
  ],
  [{ stage: 'purchase' }, [{ stage: 'purchase' }]],
  [{ stage: 'purchase', on: 'enter' }, [{ stage: 'purchase' }]],
  [{ stage: 'purchase', on: 'leave' }, [{ stage: 'purchase', moment: { left: true } }]],
  [{ page: '/cart' }, [{ page: '^(/cart)$' }]],
  [{ exitIntent: true, page: '/pricing' }, [{ moment: { exit: true }, page: '^(/pricing)$' }]],
  [{ scroll: 60 }, [{ moment: { scroll: 60 } }]],
  [{ idle: '30s' }, [{ moment: { idleMs: 30_000 } }]],
  [{ click: '#compare' }, [{ moment: { click: '#compare' } }]],
  [{ pages: 3 }, [{ moment: { pages: 3 } }]],
  [{ returning: '30d' }, [{ moment: { awayMs: 2_592_000_000 } }]],
  [{ friction: 'rage_click' }, [{ event: 'rage_click' }]],
  [{ friction: 'not_found' }, [{ moment: { seen: '^(/missing)$', isMissing: true } }]],
  [{ friction: 'slow' }, [{ moment: { slowMs: 3_000 } }]],
  [{ friction: 'search_empty' }, [{ event: 'search_empty' }, { moment: { seen: '^(/search/none)$' } }]],
  [{ touchpoint: 'call' }, [{ moment: { touchpoint: 'call', withinMs: 2_592_000_000 } }]],
  [
    { touchpoint: 'ticket_solved', where: { hours: { min: 24 } }, within: '7d', page: '/account/**' },
    [
      {
        moment: {
          touchpoint: 'ticket_solved',
          where: [{ param: 'hours', min: 24 }],
          withinMs: 604_800_000,
        },
        page: '^(/account(/.*)?)$',
      },
    ],
  ],
  [{ cart: 'recovered' }, [{ cart: 'recovered' }]],
  [{ manual: true }, [{ manual: true }]],
])('%j', (trigger, compiled) => {
  expect(compileTrigger(trigger, config)).toEqual(compiled.map((each) => ({ ...each, afterMs: 0 })));
  expect(compileTrigger({ ...trigger, after: '2s' } as Trigger, config)).toEqual(
    compiled.map((each) => ({ ...each, afterMs: 2_000 })),
  );
});
