import { Scale } from '../parts/scale.js';
import { createView } from './question-view.js';

const values = Array.from({ length: 11 }, (_, value) => value);

/** Net Promoter Score: 0 to 10, without the colours of a traffic light. */
export const nps = createView(
  'nps',
  (props) => {
    const { low, high } = props.question;
    const points = values.map((value) => {
      const face = props.fill('{n}', { n: value });
      const end = { 0: low, 10: high }[value];
      return { value, face, ...(end === undefined ? {} : { name: `${face}, ${end}` }) };
    });
    return <Scale {...props} points={points} class="eleven" />;
  },
  (_question, { value }) => value !== null,
);
