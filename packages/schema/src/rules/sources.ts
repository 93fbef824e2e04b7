import type { Source } from '../event/params.js';
import {
  hostClasses,
  sourceClicks,
  sourceHosts,
  sourceMediums,
  sourceNames,
  type HostClass,
} from './source-list.js';

/** What kind of source brought somebody. `campaign`: a tagged link whose kind the list does not know. */
export const sourceClasses = [...hostClasses, 'direct', 'internal', 'campaign'] as const;
export type SourceClass = (typeof sourceClasses)[number];

let byHost: Map<string, HostClass> | undefined;

/** The list by host, compiled when it is first asked. */
const getList = (): Map<string, HostClass> =>
  (byHost ??= new Map(
    hostClasses.flatMap((kind) =>
      sourceHosts[kind].split(/\s+/).map((host): [string, HostClass] => [host, kind]),
    ),
  ));

const country = /\.(com|net|org|(co\.|com\.)?[a-z]{2})$/;

const normalizeHost = (host: string): string =>
  host
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/\/.*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/^(\*\.|www\.)/, '')
    .replace(/\.$/, '');

/** A host, and the domains it belongs to, the longest first. */
const getDomains = (host: string): string[] => {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
};

/** What the list says about a host; undefined when it is not there. */
export const classifyHost = (host: string): HostClass | undefined => {
  const list = getList();
  for (const domain of getDomains(normalizeHost(host))) {
    const kind =
      list.get(domain) ?? (country.test(domain) ? list.get(domain.replace(country, '.*')) : undefined);
    if (kind) return kind;
  }
  return undefined;
};

const isOwn = (host: string, ownHosts: readonly string[]): boolean => {
  const own = new Set(ownHosts.map(normalizeHost));
  return host !== '' && getDomains(host).some((domain) => own.has(domain));
};

/** `utm_source` as a host, or as a name. Search engines are also called so where their advertisements are meant. */
const classifyName = (name: string): HostClass | undefined => {
  const kind = Object.hasOwn(sourceNames, name)
    ? sourceNames[name]
    : classifyHost(name.includes('.') ? name : `${name}.com`);
  return kind === 'search' || kind === 'referral' ? undefined : kind;
};

const getClick = (name: string): HostClass | undefined =>
  Object.hasOwn(sourceClicks, name) ? sourceClicks[name] : undefined;

/**
 * What kind of source a visit came from. What the owner wrote into the link says more than the host it stood on, except
 * for banks and payment gateways, from which somebody only comes back.
 * @param source of the first page view of the visit; undefined = nothing is known, which is `direct`
 * @param ownHosts of the site: hosts or origins, each with its subdomains; ports say nothing
 */
export const classifySource = (source: Source | undefined, ownHosts: readonly string[]): SourceClass => {
  const host = normalizeHost(source?.host ?? '');
  const ofHost = host ? classifyHost(host) : undefined;
  if (ofHost === 'payment') return ofHost;
  const { campaign, click = '' } = source ?? {};
  const medium = (campaign?.medium ?? '').trim().toLowerCase();
  const ofLink =
    sourceMediums.find(([words]) => words.test(medium))?.[1] ??
    getClick(click.toLowerCase()) ??
    classifyName((campaign?.source ?? '').trim().toLowerCase()) ??
    (medium === 'organic' ? 'search' : medium === 'referral' ? (ofHost ?? 'referral') : undefined);
  if (ofLink) return ofLink;
  const isTagged = campaign !== undefined || click !== '';
  if (source?.class === 'internal' || isOwn(host, ownHosts)) return isTagged ? 'campaign' : 'internal';
  if (ofHost && !(isTagged && ofHost === 'referral')) return ofHost;
  if (isTagged) return 'campaign';
  return host ? 'referral' : 'direct';
};
