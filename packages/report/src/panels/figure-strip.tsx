import type { Figure } from '@safar/schema/browser';
import { FigureView, type FigureSource } from '../parts/figure.js';

/** The figures of a panel in a row; each opens below itself. */
export function FigureStrip({ figures, source }: { figures: readonly Figure[]; source: FigureSource }) {
  if (figures.length === 0) return null;
  return (
    <div class="figures">
      {figures.map((figure, index) => (
        <FigureView
          key={figure.id}
          figure={figure}
          source={source}
          side={index > 1 && index > figures.length / 2 ? 'below-end' : 'below'}
        />
      ))}
    </div>
  );
}
