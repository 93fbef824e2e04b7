import { faceIcon, starIcon } from '../parts/icons.js';
import { Scale } from '../parts/scale.js';
import { createView } from './question-view.js';

const classes = { faces: 'five pics', stars: 'five pics stars', numbers: 'five' };

/** Satisfaction: 1 to 5, as faces, stars or numbers. */
export const csat = createView(
  'csat',
  (props) => {
    const { look } = props.question;
    const points = props.question.points.map((word, i) => {
      const value = i + 1;
      const digit = props.fill('{n}', { n: value });
      if (look === 'faces') return { value, name: word, word, face: faceIcon(value) };
      const name = `${digit}, ${word}`;
      return look === 'stars' ? { value, name, word, face: starIcon() } : { value, name, face: digit };
    });
    return <Scale {...props} points={points} class={classes[look]} />;
  },
  (_question, { value }) => value !== null,
);
