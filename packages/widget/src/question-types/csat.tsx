import { formatNumber } from '../digits.js';
import { faceIcon, starIcon } from '../parts/icons.js';
import { Scale } from '../parts/scale.js';
import { createView } from './question-view.js';

/** Satisfaction: 1 to 5, as faces, stars or numbers. */
export const csat = createView('csat', (props) => {
  const { look, points } = props.question;
  return (
    <Scale
      {...props}
      points={points.map((word, i) => {
        const value = i + 1;
        const digit = formatNumber(value, props.digits);
        const name = `${digit}, ${word}`;
        if (look === 'faces') return { value, name: word, word, face: faceIcon(value) };
        return look === 'stars' ? { value, name, word, face: starIcon() } : { value, name, face: digit };
      })}
      class={look === 'numbers' ? 'five' : `five pics ${look}`}
    />
  );
});
