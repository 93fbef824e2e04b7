import type { Site } from './data/sites.js';
import type { Words } from './languages/index.js';

interface Props {
  wanted: string | null;
  sites: readonly Site[];
  words: Words;
  onChoose: (site: string) => void;
}

/** No site at all, or not the one that the address names: which there are, and how one is made. */
export function NoSite({ wanted, sites, words, onChoose }: Props) {
  const { errors } = words;
  if (sites.length === 0) {
    return (
      <div class="empty">
        <h1>
          <b>{errors.noSites}</b>
        </h1>
        <p>{errors.noSitesNext}</p>
        <pre dir="ltr" tabIndex={0}>
          safar serve --config safar.json
        </pre>
      </div>
    );
  }
  return (
    <div class="empty">
      <h1>
        <b>{errors.unknownSite(wanted ?? '')}</b>
      </h1>
      <p>{errors.chooseSite}</p>
      {sites.map((site) => (
        <p key={site.site}>
          <button type="button" class="plain" onClick={() => onChoose(site.site)}>
            {site.title}
          </button>
        </p>
      ))}
    </div>
  );
}
