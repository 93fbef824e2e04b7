import type { SafarEvent } from '@safar/schema/browser';
import type { Time } from './time.js';

/** What becomes of a batch. `lost`: it is stored, and nobody hears of it; `silent`: it is never answered. */
export type Weather = 'fine' | 'down' | 'busy' | 'gone' | 'lost' | 'silent' | 'offline';

interface Answer {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

const statuses: Partial<Record<Weather, number>> = { down: 503, busy: 429, gone: 404 };

/** A collector that drops copies by id, and the way there. A batch with an event `poison` is refused. */
export const createCollector = (time: Time, config: object) => {
  /** Every copy that arrived, by id. */
  const copies = new Map<string, SafarEvent[]>();
  let weather: Weather = 'fine';

  /** @returns the status it answers with; 0 = none */
  const take = (body: string): number => {
    if (weather === 'offline') return 0;
    const status = statuses[weather];
    if (status) return status;
    const { events } = JSON.parse(body) as { events: SafarEvent[] };
    if (events.some(({ name }) => name === 'poison')) return 400;
    if (weather === 'silent') return 0;
    for (const event of events) copies.set(event.id, [...(copies.get(event.id) ?? []), event]);
    return weather === 'lost' ? 0 : 200;
  };

  const answer = (status: number, text: string): Answer => ({
    ok: status === 200,
    status,
    headers: { get: () => (status === 429 ? '7' : null) },
    text: async () => text,
  });

  return {
    copies,
    setWeather: (next: Weather) => void (weather = next),
    /** A request takes its time both ways; who sent it may be gone by then. */
    fetch: (
      address: string,
      { body, signal }: { body?: string; signal?: EventTarget } = {},
    ): Promise<Answer> =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('given up')));
        const isSilent = weather === 'silent';
        time.set(() => {
          const status = body === undefined ? (weather === 'fine' ? 200 : 0) : take(body);
          if (isSilent && !status) return;
          time.set(
            () =>
              status
                ? resolve(answer(status, address.endsWith('config') ? JSON.stringify(config) : ''))
                : reject(new TypeError('no network')),
            20,
          );
        }, 20);
      }),
    /** Says yes even when there is no network, as browsers do. */
    sendBeacon: (_address: string, body: string): boolean => {
      if (body.length > 64_000) return false;
      time.set(() => void take(body), 20);
      return true;
    },
  };
};

export type Collector = ReturnType<typeof createCollector>;
