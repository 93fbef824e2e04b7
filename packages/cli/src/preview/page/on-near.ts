/** Shown from so far below or above the window on, and taken away beyond the second: five hundred frames are too many at once. */
const margins = { near: '500px 0px', far: '3000px 0px' };

const listeners = new WeakMap<Element, (isNear: boolean) => void>();

const observe = (rootMargin: string, wanted: boolean): IntersectionObserver =>
  new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting === wanted) listeners.get(target)?.(wanted);
    },
    { rootMargin },
  );

const observers = [observe(margins.near, true), observe(margins.far, false)];

/** Says when an element comes near the window and when it is far from it, or not drawn at all. */
export const onNear = (element: Element, listener: (isNear: boolean) => void): void => {
  listeners.set(element, listener);
  for (const observer of observers) observer.observe(element);
};
