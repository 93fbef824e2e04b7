import type { MapStage } from '@safar/schema/browser';
import { BackGlyph, LeftGlyph, OnGlyph } from '../parts/glyphs.js';
import { useReport } from '../state/report.js';
import { layoutRiver, nodeWidth, type RiverLabel, type RiverStage } from './river-layout.js';

/** Stages of the panel as the river wants them. */
export function toRiverStages(stages: readonly MapStage[]): RiverStage[] {
  const order = new Map(stages.map((stage, index) => [stage.stage, index]));
  return stages.map((stage) => ({
    stays: stage.stays,
    ...stage.outcomes,
    to: stage.to.flatMap((to) => {
      const index = order.get(to.stage);
      return index === undefined ? [] : [{ index, stays: to.stays }];
    }),
  }));
}

/** The river of stays; counts stand in it, shares in the bars below it. */
export function River({ stages }: { stages: readonly MapStage[] }) {
  const { words, format } = useReport();
  const river = layoutRiver(toRiverStages(stages));
  const all = stages.reduce((sum, stage) => sum + stage.stays, 0);
  return (
    <div class="wide river r2" style={{ blockSize: `${river.height / 16}rem` }}>
      <svg
        class="shapes"
        viewBox={`0 0 ${river.width} ${river.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.map.river(format.count(all))}
      >
        <defs>
          <linearGradient id="river-fade" x1="0" y1="0" x2="0" y2="1">
            <stop class="fade-0" offset="0" />
            <stop class="fade-1" offset=".55" />
            <stop class="fade-2" offset="1" />
          </linearGradient>
          <linearGradient id="river-veil" x1="0" y1="0" x2="0" y2="1">
            <stop offset=".3" stop-color="#fff" />
            <stop offset="1" stop-color="#fff" stop-opacity="0" />
          </linearGradient>
          <pattern
            id="river-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(35)"
          >
            <path class="hatching" d="M0 0V5" />
          </pattern>
          <mask id="river-mask" maskContentUnits="userSpaceOnUse">
            <rect x="0" y="0" width={river.width} height={river.height} fill="url(#river-veil)" />
          </mask>
        </defs>
        {river.lefts.map((left) => (
          <g key={left.stage}>
            <path class="lft" fill="url(#river-fade)" d={left.path} />
            {left.immaturePath ? (
              <path fill="url(#river-hatch)" mask="url(#river-mask)" d={left.immaturePath} />
            ) : null}
          </g>
        ))}
        {river.on.map((band) => (
          <path key={`${band.from}`} class="on" d={band.path} />
        ))}
        {river.skips.map((band) => (
          <path key={`${band.from}-${band.to}`} class="skip" stroke-width={band.thickness} d={band.path} />
        ))}
        {river.backs.map((band) => (
          <g key={`${band.from}-${band.to}`}>
            <path class="back" stroke-width={band.thickness} d={band.path} />
            <path class="hd" d={band.head} />
          </g>
        ))}
        {river.nodes.map((node) =>
          node.height > 0 ? (
            <rect key={node.x} class="node" x={node.x} y={node.y} width={nodeWidth} height={node.height} />
          ) : null,
        )}
      </svg>
      {river.labels.map((label) => (
        <RiverLabelView key={`${label.kind}${label.x}`} label={label} />
      ))}
    </div>
  );
}

function RiverLabelView({ label }: { label: RiverLabel }) {
  const { format } = useReport();
  const place = { insetInlineStart: `${label.x * 100}%`, insetBlockStart: `${label.y / 16}rem` };
  return (
    <span class={`lab c-${label.kind}${label.isCentred ? ' c' : ''}`} style={place} aria-hidden="true">
      {label.kind === 'on' ? <OnGlyph /> : label.kind === 'back' ? <BackGlyph /> : <LeftGlyph />}{' '}
      {format.count(label.stays)}
    </span>
  );
}
