import { classifySource, readTags } from '@safar/schema/browser';
import type { Listener, Params, Source, StartChunk, Visitor } from '../context.js';

/** What surveys ask by of how a visit began, from what its first page view told. */
const describeArrival = ({ source, path }: Params): Params => {
  const { host = '', tags = '' } = { ...(source as Source | undefined) };
  const read = readTags(tags);
  return {
    source: classifySource({ host, ...read }, [location.hostname]),
    campaign: read.campaign?.campaign,
    landingPage: path,
  };
};

/** Keeps how the visit began, in this browser alone, for surveys that ask by it. */
export const start: StartChunk = (core) => {
  const look = (): void =>
    void core.transact('visitor', (found) => {
      const visitor = found as Visitor | undefined;
      if (!visitor?.params) return [];
      visitor.known = { ...visitor.known, ...describeArrival(visitor.params) };
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
