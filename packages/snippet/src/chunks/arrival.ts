import { classifySource, readTags } from '@safar/schema/browser';
import type { Listener, Source, StartChunk, Visitor } from '../context.js';

/** Keeps how the visit began, in this browser alone, for surveys that ask by it. */
export const start: StartChunk = (core) => {
  const listen: Listener = ({ name, visit, pageNo, params }) => {
    if (name !== 'page_view' || !visit || pageNo > 1) return;
    const { host = '', tags = '' } = { ...(params.source as Source | undefined) };
    const read = readTags(tags);
    const known = {
      source: classifySource({ host, ...read }, [location.hostname]),
      campaign: read.campaign?.campaign,
      landingPage: params.path,
    };
    void core.transact('visitor', (found) => {
      const visitor = found as Visitor | undefined;
      if (visitor?.visit !== visit) return [];
      visitor.known = { ...visitor.known, ...known };
      return [['visitor', visitor]];
    });
  };
  for (const call of core.seen) listen(...call);
  core.onEvent.add(listen);
  return () => core.onEvent.delete(listen);
};
