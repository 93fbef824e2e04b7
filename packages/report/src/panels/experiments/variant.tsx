import type { ExperimentVariant } from '@safar/schema/browser';
import { ScoreScale } from '../../charts/score-scale.js';
import { FigureView, type FigureSource } from '../../parts/figure.js';
import { getFigureName, isNps } from '../../parts/figure-text.js';
import { useReport } from '../../state/report.js';
import { DifferenceView } from './difference.js';

interface Props {
  variant: ExperimentVariant;
  first: ExperimentVariant;
  source: FigureSource;
}

/** One survey of an experiment: to whom it was shown, what its figures are, and how far they are from those of the first. */
export function VariantView({ variant, first, source }: Props) {
  const { words, format } = useReport();
  const say = words.experiments;
  return (
    <div class="question variant" data-variant={variant.survey}>
      <h4>
        <bdi>{variant.title}</bdi>
      </h4>
      <p class="micro">{say.counts(format.count(variant.shown), format.count(variant.answered))}</p>
      <p class="micro">{say.share(format.share(variant.share))}</p>
      {variant.text === '' ? null : (
        <p class="asked" dir="auto">
          {words.quote(variant.text)}
        </p>
      )}
      {variant.figures.map((figure) => (
        <div key={figure.id} class="measured">
          <div class="anchorcell">
            <FigureView figure={figure} source={source} side="below" name={getFigureName(figure.id, words)} />
            <ScoreScale figure={figure} kind={isNps(figure.id) ? 'nps' : 'csat'} />
          </div>
          {variant.differences
            .filter(({ id }) => id === figure.id)
            .map((difference) => (
              <DifferenceView
                key={difference.id}
                difference={difference}
                variant={variant}
                first={first}
                source={source}
              />
            ))}
        </div>
      ))}
      {variant === first ? <p class="micro">{say.first}</p> : null}
    </div>
  );
}
