import { panelNames, type Config, type PanelName } from '@safar/schema';
import type { Collector } from './collector.js';
import { surveyed } from './few-journeys.js';

/** Sites that differ in nothing but their id. */
export const siteOf = (site: string): { config: Config; text: string } => ({
  config: { ...surveyed, site, name: 'Shop' },
  text: `the site ${site}`,
});

const others = panelNames.filter((name) => name !== 'walks');

/** Everything that the other panels say, but for when, of which site and by which question. */
export const readFigures = async (collector: Collector, site: string): Promise<Record<string, unknown>> => {
  const answers = await Promise.all(
    others.map(async (name: PanelName) => {
      const { asOf: _, site: __, sql: ___, ...panel } = await collector.ask(name, 'limit=1000', site);
      return [name, panel] as const;
    }),
  );
  const listed = (await collector.get('/v1/sites')).json<{ site: string; firstDay: string | null }[]>();
  return {
    ...Object.fromEntries(answers),
    firstDay: listed.find((each) => each.site === site)?.firstDay,
  };
};
