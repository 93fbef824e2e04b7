/** What is left free at the window's edges, in CSS pixels. */
const edge = 8;

/**
 * How far a box has to move so that it lies inside the window, in CSS pixels to the right; 0 when it does. One that is wider
 * than the window begins at its left edge.
 */
export const getShift = (box: { left: number; right: number }, windowWidth: number): number => {
  const back = Math.min(0, windowWidth - edge - box.right);
  return box.left + back < edge ? edge - box.left : back;
};
