const space = 'http://www.w3.org/2000/svg';

/** A face that feels so. @param mood from −2 to 2 */
export const drawFace = (mood: number): SVGElement => {
  const face = document.createElementNS(space, 'svg');
  face.setAttribute('viewBox', '0 0 24 24');
  face.setAttribute('aria-hidden', 'true');
  const add = (tag: string, attributes: Record<string, number | string>): void => {
    const shape = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, `${value}`);
    face.append(shape);
  };
  add('circle', { cx: 12, cy: 12, r: 10 });
  for (const cx of [8.5, 15.5]) add('circle', { cx, cy: 9.5, r: 0.6, class: 'eye' });
  const ends = 15.5 - mood;
  add('path', { d: `M7.5 ${ends}Q12 ${15.5 + mood * 2} 16.5 ${ends}` });
  return face;
};
