import { basename } from 'node:path';
import type { Config } from '@safar/schema';
import { starters, type StarterName } from './starters/index.js';

export interface Given {
  starter: StarterName;
  site: string;
  /** Of the site, its default first. */
  languages: readonly string[];
  timeZone: string;
  currency: string;
  /** Address of the JSON Schema, as seen from the file. */
  schema: string;
}

/** A name of a site out of that of a folder: "My Shop" is my-shop. */
export const nameSite = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 64) || 'my-site';

/** The language of a shell, such as fa of `fa_IR.UTF-8`; English where it says none. */
export const readLanguage = (lang: string | undefined): string =>
  /^([a-z]{2,3})(?=[_.@-]|$)/.exec(lang ?? '')?.[1] ?? 'en';

/** The text of a safar.json, ready to be changed by hand. */
export const writeStarter = ({ starter, site, languages, timeZone, currency, schema }: Given): string => {
  const config: Config = {
    $schema: schema,
    site,
    languages: [...languages],
    timeZone,
    currency,
    ...starters[starter].config,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
};
