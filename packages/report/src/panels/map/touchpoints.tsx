import { fewest, type MapStage } from '@safar/schema/browser';
import { readablePath } from '../../format/path.js';
import type { Words } from '../../languages/index.js';
import { Path } from '../../parts/text.js';
import { useReport } from '../../state/report.js';

type Touchpoint = MapStage['touchpoints'][number];

/** What a touchpoint is called: classes of sources and steps in the language, pages by their path, hosts as they are. */
export function sayTouchpoint(point: Touchpoint, words: Words): string {
  const sources: Record<string, string> = words.map.source;
  const others: Record<string, string> = words.otherOf;
  const steps: Record<string, string> = words.map.step;
  switch (point.kind) {
    case 'source':
      return sources[point.label] ?? point.label;
    case 'step':
      return steps[point.label] ?? words.events[point.label] ?? point.label;
    case 'page':
      return readablePath(point.label);
    case 'other':
      return others[point.label] ?? words.other;
  }
}

/** Sources, pages and steps apart: each is a whole of its own. */
function groupTouchpoints(points: readonly Touchpoint[]): Map<string, Touchpoint[]> {
  const groups = new Map<string, Touchpoint[]>();
  let last = 'page';
  for (const point of points) {
    const kind = point.kind === 'other' ? (point.label === 'other' ? last : point.label) : point.kind;
    last = kind;
    groups.set(kind, [...(groups.get(kind) ?? []), point]);
  }
  return groups;
}

/** Steps are counted, and so is everything while there is little of it. */
const hasShares = (kind: string, stage: MapStage): boolean => kind !== 'step' && stage.stays >= fewest;

/** What the shares of a group are shares of. */
const countAll = (points: readonly Touchpoint[]): number => points.reduce((sum, { count }) => sum + count, 0);

/** Where visits came from and what was seen, most first; in counts while there are few. */
export function Touchpoints({ stage }: { stage: MapStage }) {
  const { words, format } = useReport();
  if (stage.touchpoints.length === 0) return <p class="micro">{words.map.nothingSeen}</p>;
  const names: Record<string, string> = words.map.group;
  const groups = [...groupTouchpoints(stage.touchpoints)];
  return (
    <div>
      {groups.map(([kind, points]) => (
        <div key={kind} class="group">
          {groups.length > 1 || hasShares(kind, stage) ? (
            <p class="micro">
              {[
                names[kind] ?? kind,
                ...(hasShares(kind, stage) ? [words.n(format.count(countAll(points)))] : []),
              ].join(words.separator)}
            </p>
          ) : null}
          <TouchpointRows points={points} hasShares={hasShares(kind, stage)} />
        </div>
      ))}
    </div>
  );
}

function TouchpointRows({
  points,
  hasShares: isShare,
}: {
  points: readonly Touchpoint[];
  hasShares: boolean;
}) {
  const { words, format } = useReport();
  const most = Math.max(...points.map((point) => point.share), 0.0001);
  return (
    <ul class="rows">
      {points.map((point) => (
        <li key={`${point.kind}${point.label}`}>
          <span class="k" title={sayTouchpoint(point, words)}>
            {point.kind === 'page' ? <Path path={point.label} /> : <bdi>{sayTouchpoint(point, words)}</bdi>}
          </span>
          <span class="n">{isShare ? format.share(point.share) : format.count(point.count)}</span>
          <span class="mb">
            <i style={{ inlineSize: `${(point.share / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
