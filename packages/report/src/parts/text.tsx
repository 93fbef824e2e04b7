import { fewest, type Share } from '@safar/schema/browser';
import type { Format } from '../format/index.js';
import { readablePath } from '../format/path.js';
import type { Words } from '../languages/index.js';
import { useReport } from '../state/report.js';

/** A path, isolated from the direction of the line. */
export const Path = ({ path }: { path: string }) => (
  <code title={readablePath(path)}>{readablePath(path)}</code>
);

/** A signed number, isolated so that its sign stays at its left. */
export function Signed({ value, digits = 1 }: { value: number; digits?: number }) {
  const { format } = useReport();
  return <bdi dir="ltr">{format.signed(value, digits)}</bdi>;
}

/** "41 % (40–42)", or why there is no share. */
export function ShareText({ share }: { share: Share }) {
  const { format, words } = useReport();
  if (share.value === null) return <span class="few">{sayTooFew(share.of, words, format)}</span>;
  return (
    <>
      {format.share(share.value)}
      {share.interval ? (
        <small> ({words.between(format.share(share.interval[0]), format.share(share.interval[1]))})</small>
      ) : null}
    </>
  );
}

/** "too few: 7 of 30"; from 30 on the reason is another one, and only that it cannot be told is said. */
export function sayTooFew(n: number, words: Words, format: Format): string {
  return n < fewest ? words.tooFew(format.count(n), format.count(fewest)) : words.notTold;
}
