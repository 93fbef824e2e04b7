import type { Difference, ExperimentVariant, Figure } from '@safar/schema/browser';
import { ScoreScale } from '../../charts/score-scale.js';
import { isolateSigned } from '../../format/isolate.js';
import { Definition } from '../../parts/definition.js';
import type { FigureSource } from '../../parts/figure.js';
import { getFigureName } from '../../parts/figure-text.js';
import { PanelLinks } from '../../parts/panel-links.js';
import { useReport, type Report } from '../../state/report.js';
import { sayDifference, writeGap } from './say-difference.js';

interface Props {
  difference: Difference;
  variant: ExperimentVariant;
  first: ExperimentVariant;
  source: FigureSource;
}

/** The difference on an axis whose middle is none: as a score, which may lie on either side. */
function toScore({ id, unit, value, interval }: Difference): Figure | null {
  if (value === null || !interval) return null;
  const scale = unit === 'share' ? 100 : 1;
  const [low, high] = [interval[0] * scale, interval[1] * scale];
  const most = Math.max(1, Math.ceil(Math.max(-low, high)));
  return {
    id,
    unit: 'score',
    value: value * scale,
    n: 0,
    interval: [low, high],
    range: [-most, most],
    definition: '',
  };
}

const sayInterval = ({ together }: Difference, { words, format }: Report): string =>
  together > 1 ? words.experiments.together(format.count(together)) : words.interval;

/** How far a variant is from the first one: in words, on an axis, and with its definition. */
export function DifferenceView({ difference, variant, first, source }: Props) {
  const report = useReport();
  const { words, format } = report;
  const { interval } = difference;
  const name = `${words.experiments.difference}${words.separator}${getFigureName(difference.id, words)}`;
  const score = toScore(difference);
  const sign = (value: number) => isolateSigned(writeGap(value, difference, format));
  return (
    <div class="gap anchorcell" data-difference={difference.id} data-verdict={difference.verdict}>
      <div class="says">
        <span class={difference.verdict === 'too-few' ? 'few' : undefined}>
          {sayDifference(difference, first.title, words, format)}
        </span>
        <Definition
          name={name}
          title={name}
          definition={difference.definition}
          details={[
            [`${words.nLabel}${words.separator}${first.title}`, format.count(difference.n[0])],
            [`${words.nLabel}${words.separator}${variant.title}`, format.count(difference.n[1])],
            ...(difference.value === null
              ? []
              : [[words.experiments.difference, sign(difference.value)] as const]),
            ...(interval
              ? [
                  [
                    sayInterval(difference, report),
                    words.between(sign(interval[0]), sign(interval[1])),
                  ] as const,
                ]
              : []),
          ]}
          side="below"
          links={(isReachable) => <PanelLinks {...source} title={name} isReachable={isReachable} />}
        />
      </div>
      {score ? <ScoreScale figure={score} kind={difference.unit === 'score' ? 'nps' : 'csat'} /> : null}
    </div>
  );
}
