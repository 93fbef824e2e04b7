import { getHash, limits, type Ask, type Identified, type Met } from '@safar/schema/browser';
import type { Visitor } from '../context.js';
import type { Moments } from '../moments/moments.js';
import { hearAfterMs, isFinal, mayHear, readMet, takeTouchpoints } from './take-touchpoints.js';

/**
 * Asks the collector once in a visit what happened off the site, and says who somebody is. Errors are silent: the next page tries
 * again.
 */
export const watchTouchpoints = ({ core, soon, tools }: Moments): void => {
  const { local, options } = core;
  /**
   * Names who is known to be here: absent = nobody was ever, a hash = whom the collector was told, = with what it has to hear, '' =
   * nobody is signed in any more.
   */
  const name = core.key + 'identity';
  /** Whom this page named last, with its =. */
  let given = '';
  let isSaidAgain = false;
  let timer = 0;

  const keepKnown = (known: string): void => {
    try {
      local[name] = known;
    } catch {
      // Where there is no room nobody is known.
      delete local[name];
    }
  };

  const identify = (key: string): void => {
    // What is no text throws.
    const identity = key.trim() && '=' + key.trim();
    // Of who was forgotten, or has refused in another tab, nothing is kept: they are not there.
    soon(() => {
      if (identity.length > limits.identityLength + 1) return;
      given = identity;
      if (local[name] !== `${getHash(identity)}` && (local[name] || identity)) {
        keepKnown(identity);
        look();
      }
    });
  };
  const talk = async ({ id, secret, visit, visits }: Visitor, asked?: string): Promise<void> => {
    const ask = (what: Partial<Ask>): Promise<Response> =>
      fetch(options.path, {
        method: 'POST',
        body: JSON.stringify({ v: 1, site: options.site, visitor: id, secret, ...what }),
        credentials: 'omit',
      });
    const said = local[name];
    if (said?.[0] === '=') {
      const answer = await ask({ ask: 'identify', identity: said.slice(1) });
      isSaidAgain ||= isFinal(answer.status);
      // Words that will not be heard must not stay. A proxy may answer anything, with any status.
      const isOver =
        isFinal(answer.status) || ((await answer.json()) as Partial<Identified>).identified === true;
      if (isOver && local[name] === said) keepKnown(`${getHash(said)}`);
    }
    const known = local[name];
    const asking = visit + known;
    if (!mayHear(known, visits) || asked === asking) return;
    const met = (await (await ask({ ask: 'touchpoints' })).json()) as Met;
    const touchpoints = readMet(met);
    soon((now) => {
      // Another visit asks anew, and for another it is asked anew.
      if (now.visit + local[name] !== asking) return;
      const memory = takeTouchpoints(tools, now, core, known, touchpoints);
      // The shop may have erased it, or the collector lost its key: then it is said again, by this page once, or by the next that says it.
      if (met.identified !== false || !known || isSaidAgain) memory.asked = asking;
      else if (`${getHash(given)}` === known) {
        isSaidAgain = true;
        keepKnown(given);
        look(0);
      } else delete local[name];
    });
  };
  const look = (afterMs = hearAfterMs): void => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      let isTalking = false;
      // Without a store each page would hear of the same, and of a visitor of its own.
      if (!core.isLost)
        soon((visitor) => {
          const { asked } = takeTouchpoints(tools, visitor, core, local[name]);
          // A transaction may be tried twice.
          if (!isTalking) talk(visitor, asked).catch(() => undefined);
          isTalking = true;
        });
    }, afterMs);
  };
  core.onEvent.add((event) => event.name === 'page_view' && look());
  look();
  soon(() => {
    core.commands.identify = identify;
    // Those that no command takes wait on.
    for (const call of core.calls.splice(0)) core.run(...call);
  });
};
