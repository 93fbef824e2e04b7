import type { Stranger } from '@safar/collector';

/** Why pages of an origin do not appear in the report, and what to do. */
export const sayStranger = ({ code, origin, site }: Stranger): string =>
  code === 'origin_refused'
    ? `  Refused: events of ${origin} for the site ${site}. If the pages are yours, add "${origin}" to "origins" in safar.json and start again.\n`
    : `  Refused: events of ${origin} for "${site}", which is no site served here. Compare data-site on the tag with "site" in safar.json.\n`;
