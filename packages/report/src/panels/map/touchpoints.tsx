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

/** Where visits came from and what was seen, most first; in counts while there are few. */
export function Touchpoints({ stage }: { stage: MapStage }) {
  const { words, format } = useReport();
  if (stage.touchpoints.length === 0) return <p class="micro">{words.map.nothingSeen}</p>;
  const most = Math.max(...stage.touchpoints.map((point) => point.share), 0.0001);
  return (
    <ul class="rows">
      {stage.touchpoints.map((point) => (
        <li key={`${point.kind}${point.label}`}>
          <span class="k" title={sayTouchpoint(point, words)}>
            {point.kind === 'page' ? <Path path={point.label} /> : <bdi>{sayTouchpoint(point, words)}</bdi>}
          </span>
          <span class="n">
            {stage.stays < fewest || point.kind === 'step'
              ? format.count(point.count)
              : format.share(point.share)}
          </span>
          <span class="mb">
            <i style={{ inlineSize: `${(point.share / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
