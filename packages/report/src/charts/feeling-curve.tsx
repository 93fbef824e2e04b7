import { fewest, type MapStage } from '@safar/schema/browser';
import { useReport } from '../state/report.js';
import { Signed } from '../parts/text.js';
import {
  feelingHeight,
  getFeelingX,
  getFeelingY,
  layoutFeeling,
  zero,
  type Moment,
} from './feeling-layout.js';

interface Said extends Moment {
  title: string;
  n: number;
}

function toMoments(stages: readonly MapStage[]): Said[] {
  return stages.flatMap((stage, index) =>
    stage.feeling.map((feeling, slot) => ({
      stage: index,
      slot,
      slots: stage.feeling.length,
      value: feeling.value,
      n: feeling.n,
      title: feeling.title,
      ...(feeling.interval && { interval: feeling.interval }),
    })),
  );
}

const levels = [2, 1, 0, -1, -2];

/** Feeling on −2…+2 at each moment somebody was asked, with its 95 % band; a gap where too few answered. */
export function FeelingCurveView({ stages }: { stages: readonly MapStage[] }) {
  const { words, format } = useReport();
  const moments = toMoments(stages);
  const curve = layoutFeeling(moments, stages.length);
  const told = moments.flatMap((moment) =>
    moment.value === null
      ? []
      : [words.map.moment(moment.title, format.signed(moment.value, 1), format.count(moment.n))],
  );
  const sentence = told.length > 0 ? words.map.curve(told.join(words.listSeparator)) : words.map.curveNone;
  return (
    <div class="wide curve r6">
      <svg
        class="shapes"
        viewBox={`0 0 ${curve.width} ${feelingHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={sentence}
      >
        <defs>
          <pattern
            id="feeling-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(35)"
          >
            <path class="hatching" d="M0 0V5" />
          </pattern>
          <clipPath id="feeling-up">
            <rect x="0" y="0" width={curve.width} height={zero} />
          </clipPath>
          <clipPath id="feeling-down">
            <rect x="0" y={zero} width={curve.width} height={zero} />
          </clipPath>
        </defs>
        {levels.map((level) => (
          <path
            key={level}
            class={level === 0 ? 'zero' : 'grid'}
            d={`M0 ${getFeelingY(level)}H${curve.width}`}
          />
        ))}
        {curve.gaps.map((gap) => (
          <rect
            key={gap.moment}
            fill="url(#feeling-hatch)"
            x={gap.x}
            y={zero - 27}
            width={gap.width}
            height={54}
          />
        ))}
        {curve.segments.map((segment) => (
          <g key={segment.points[0]?.x}>
            {segment.line ? (
              <>
                <path class="band" d={segment.band} />
                <path class="up" clip-path="url(#feeling-up)" d={segment.fill} />
                <path class="dn" clip-path="url(#feeling-down)" d={segment.fill} />
                <path class="line" d={segment.line} />
              </>
            ) : null}
            {segment.points.map((point) => (
              <g key={point.x}>
                {point.interval ? (
                  <path
                    class="whisker"
                    d={`M${point.x} ${getFeelingY(point.interval[0])}V${getFeelingY(point.interval[1])}`}
                  />
                ) : null}
                <path class="ring" d={`M${point.x} ${point.y}h.01`} />
                <path class={`pt ${point.value < 0 ? 'd' : 'u'}`} d={`M${point.x} ${point.y}h.01`} />
              </g>
            ))}
          </g>
        ))}
      </svg>
      {levels.map((level) => (
        <span
          key={level}
          class="axis"
          style={{ insetBlockStart: `${getFeelingY(level) / 16}rem` }}
          aria-hidden="true"
        >
          <Signed value={level} digits={0} />
        </span>
      ))}
      {moments.map((moment, index) => (
        <MomentLabel key={index} moment={moment} width={curve.width} />
      ))}
    </div>
  );
}

function MomentLabel({ moment, width }: { moment: Said; width: number }) {
  const { words, format } = useReport();
  // Below the point where there is no room above it: near +2.
  const isBelow = moment.value !== null && (moment.value < 0 || moment.value > 1.7);
  const top =
    moment.value === null
      ? zero + 32
      : isBelow
        ? getFeelingY(moment.value) + 14
        : getFeelingY(moment.value) - 56;
  const place = {
    insetInlineStart: `${(getFeelingX(moment) / width) * 100}%`,
    insetBlockStart: `${top / 16}rem`,
    ...(moment.slots > 2 && { inlineSize: '5.5em', marginInlineStart: '-2.75em' }),
  };
  if (moment.value === null) {
    return (
      <span class="lab c micro" style={place} aria-hidden="true">
        <small>{moment.title}</small>
        <small>{words.tooFew(format.count(moment.n), format.count(fewest))}</small>
      </span>
    );
  }
  return (
    <span class="lab c" style={place} aria-hidden="true">
      <span class={`v ${moment.value < 0 ? 'd' : 'u'}`}>
        <Signed value={moment.value} />
      </span>
      <small>{moment.title}</small>
      <small>{words.n(format.count(moment.n))}</small>
    </span>
  );
}
