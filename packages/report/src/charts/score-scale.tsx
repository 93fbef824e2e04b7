import type { Figure } from '@safar/schema/browser';
import { isolateSigned } from '../format/isolate.js';
import { useReport } from '../state/report.js';
import { toPercent } from './percent.js';

/** Ends of the axis: NPS from −100 to +100; CSAT as a share of the satisfied, or as a mean of 1 to 5. */
export function getScaleEnds(figure: Figure, kind: 'nps' | 'csat'): [number, number] {
  if (figure.range) return figure.range;
  if (kind === 'nps') return [-100, 100];
  if (figure.unit === 'share') return [0, 1];
  const edges = [figure.value ?? 0, ...(figure.interval ?? [])];
  return edges.some((edge) => edge < 1) ? [-2, 2] : [1, 5];
}

/** A score on its whole axis, with its 95 % interval. */
export function ScoreScale({ figure, kind }: { figure: Figure; kind: 'nps' | 'csat' }) {
  const { format } = useReport();
  if (figure.value === null) return null;
  const [least, most] = getScaleEnds(figure, kind);
  const place = (value: number) => toPercent(value - least, most - least);
  const [low, high] = figure.interval ?? [figure.value, figure.value];
  const end = (value: number) =>
    figure.unit === 'share'
      ? format.share(value)
      : figure.unit === 'score'
        ? isolateSigned(format.signed(value, 0))
        : format.count(value);
  return (
    <div aria-hidden="true">
      <div class={`scale ${kind}`}>
        <span class="mid" />
        <i style={{ insetInlineStart: place(low), inlineSize: toPercent(high - low, most - least) }} />
        <b style={{ insetInlineStart: place(figure.value) }} />
      </div>
      <div class="scaleends">
        <span>{end(least)}</span>
        <span>{end(most)}</span>
      </div>
    </div>
  );
}
