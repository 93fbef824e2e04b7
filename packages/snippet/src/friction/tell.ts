import type { FrictionEvent } from '@safar/schema/browser';
import type { Core, Params } from '../context.js';

export type Tell = (name: FrictionEvent, params: Params) => void;

/** Tells of each friction once per page view, and of five of one name: a page that fails in a loop must not fill the outbox. */
export const createTell = (core: Pick<Core, 'page' | 'run'>): Tell => {
  let told = '';
  return (name, params) => {
    const kind = core.page.id + name;
    const friction = kind + JSON.stringify(params);
    if (told.includes(friction) || told.split(kind)[5]) return;
    told += friction;
    // As if the page had said it: its texts are masked and cut there, and only there.
    core.run('event', name, params);
  };
};
