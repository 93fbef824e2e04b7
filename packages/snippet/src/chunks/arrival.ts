import { classifySource, readTags } from '@safar/schema/browser';
import type { Core, Listener, Params, Source, StartChunk, Visitor } from '../context.js';

/** How a visit began, from what its first page view told. */
const describeArrival = ({ source, path }: Params): Params => {
  const { host = '', tags = '' } = { ...(source as Source | undefined) };
  const read = readTags(tags);
  return {
    source: classifySource({ host, ...read }, [location.hostname]),
    campaign: read.campaign?.campaign,
    landingPage: path,
  };
};

/** Only what some survey asks by. */
const keepWanted = (described: Params, { config }: Core): Params => {
  const wanted = new Set(
    config.surveys?.list.flatMap(({ who }) => who?.known?.map(({ param }) => param) ?? []),
  );
  return Object.fromEntries(Object.entries(described).filter(([name]) => wanted.has(name)));
};

/** Keeps how the visit began, in this browser alone, for surveys that ask by it. */
export const start: StartChunk = (core) => {
  const look = (): void =>
    void core.transact('visitor', (found) => {
      const visitor = found as Visitor | undefined;
      if (!visitor?.params) return [];
      const { visit, path, pageNo } = core.page;
      // A newcomer's first page was told before the config was there, which has a say in its path.
      if (visit === visitor.visit && pageNo === 1) visitor.params = { ...visitor.params, path };
      visitor.known = { ...visitor.known, ...keepWanted(describeArrival(visitor.params), core) };
      return [['visitor', visitor]];
    });
  const listen: Listener = ({ name, pageNo }) => {
    if (name === 'page_view' && pageNo === 1) look();
  };
  // The first page of the visit may have been left before this was there.
  look();
  core.onEvent.add(listen);
  return () => core.onEvent.delete(listen);
};
