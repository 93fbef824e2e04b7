/** One ink, one line: what else there is to a drawing is in the style sheet. */
const draw = (size: string, line: string, name?: string) => (
  <svg viewBox={`0 0 ${size}`} class={name} aria-hidden="true">
    <path d={line} />
  </svg>
);

export const closeIcon = () => draw('16 16', 'M3 3l10 10M13 3L3 13');
export const doneIcon = () => draw('26 26', 'M13 1.5a11.5 11.5 0 1 1-.1 0zM8 13.4l3.5 3.6L18 9.8');
export const wrongIcon = () => draw('18 18', 'M9 1.6a7.4 7.4 0 1 1-.1 0zM9 5v4.6M9 12.6v.1');
export const keptIcon = () => draw('18 18', 'M2.5 10.5v4h13v-4M9 2.5v8M5.8 7.6L9 10.8l3.2-3.2');
/** From the end of the first row to the start of the second. */
export const turnIcon = () => draw('26 18', 'M4 1v6q0 4 4 4h13M17 7l4.5 4-4.5 4', 'turn');

const round = 'M20 3a17 17 0 1 1-.1 0z';
const eyes = 'M14 15.2v2.2M26 15.2v2.2';
/** From the lowest point to the highest. */
const faces = [
  `${eyes}M11 13.2l4-2.4M29 13.2l-4-2.4M12.5 28.5Q20 21 27.5 28.5`,
  `${eyes}M13 27.5Q20 23.6 27 27.5`,
  `${eyes}M13.5 26h13`,
  `${eyes}M13 24.4Q20 29.6 27 24.4`,
  'M12 17q2-3 4 0M24 17q2-3 4 0M11.5 22.6Q20 34.5 28.5 22.6z',
];
const star = 'M20 4.8l4.6 9.7 10.6 1.4-7.8 7.3 2 10.5-9.4-5.2-9.4 5.2 2-10.5-7.8-7.3 10.6-1.4z';

/** @param point 0 to 4 */
export const faceIcon = (point: number) => draw('40 40', round + (faces[point] ?? ''));
export const starIcon = () => draw('40 40', star);
