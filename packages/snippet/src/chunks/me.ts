import type { Ask, Told } from '@safar/schema/browser';
import type { StartChunk } from '../context.js';
import { readVisitor } from '../later/read-visitor.js';
import { showKnown } from '../me/show-known.js';
import { words } from '../me/words.js';
import { chooseLanguage } from '../triggers/choose-language.js';

/** Shows visitors what this site knows about them: for `?safar=me`. */
export const start: StartChunk = (core) => {
  const ask = async (): Promise<Told | undefined> => {
    const visitor = await readVisitor(core);
    if (!visitor?.secret) return undefined;
    const { id, secret } = visitor;
    const body: Ask = { v: 1, site: core.options.site, visitor: id, secret, ask: 'tell' };
    const answer = await fetch(core.options.path, {
      method: 'POST',
      body: JSON.stringify(body),
      credentials: 'omit',
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as Told;
  };
  return showKnown({
    language:
      chooseLanguage(Object.keys(words), document.documentElement.lang, navigator.language, 'en') ?? 'en',
    told: ask(),
    forget: core.commands.forget as () => Promise<boolean>,
  });
};
