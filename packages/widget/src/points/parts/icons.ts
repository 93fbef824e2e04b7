import type * as icons from '../../parts/icons.js';

export { closeIcon, doneIcon, keptIcon, turnIcon, wrongIcon } from '../../parts/icons.js';
export const faceIcon: (...given: Parameters<typeof icons.faceIcon>) => null = () => null;
export const starIcon: () => null = () => null;
