import {
  compileConfig,
  completeConfig,
  type Config,
  getPageSurveys,
  resolveSurveyLibrary,
} from '@safar/schema';
import type { CollectedAssets } from '../serve/collect-assets.js';
import type { BuiltFile } from './built-file.js';

const getBody = (assets: CollectedAssets['assets'], path: string): Buffer => {
  const asset = assets.find((each) => each.path === `/${path}`);
  if (!asset) throw new Error(`${path} is not among what was built`);
  return asset.body;
};

/**
 * What a page may ask a folder for under this config, in the order it is to be written in: whoever finds the script finds
 * everything that it names.
 */
export const listFiles = (
  config: Config,
  version: number,
  { assets, chunks, script, frozen }: CollectedAssets,
): BuiltFile[] => {
  const complete = completeConfig(config);
  const compiled = compileConfig(complete, version, chunks);
  const {
    load: { now, idle, ...asked },
    surveys,
  } = compiled;
  const named = [
    ...now,
    ...idle,
    ...Object.values(asked).filter((path) => path !== undefined),
    // Named by no config, but by a chunk.
    ...Object.keys(chunks).flatMap((name) => (name.startsWith('explain-') ? (chunks[name] ?? []) : [])),
    ...(surveys ? [surveys.ask, surveys.widget] : []),
  ];
  const onPages = { ...complete, surveys: getPageSurveys(complete) };
  const libraries = surveys
    ? compiled.languages.map((language) => ({
        path: `${surveys.content}${language}.json`,
        body: JSON.stringify(resolveSurveyLibrary(onPages, version, language)),
      }))
    : [];
  return [
    ...[...new Set(named)].map((path) => ({ path, body: getBody(assets, path) })),
    ...libraries,
    { path: `v1/sites/${config.site}/config`, body: JSON.stringify(compiled) },
    // Its tag is the owner's to add.
    { path: 'consent-mode.js', body: getBody(assets, 'consent-mode.js') },
    { path: frozen, body: getBody(assets, frozen) },
    { path: script, body: getBody(assets, script) },
  ];
};
