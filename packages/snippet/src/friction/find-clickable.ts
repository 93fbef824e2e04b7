/**
 * What looks clickable at this place. undefined when nothing does, and where a click may do something that nobody can see:
 * beside a field whose value it changes, a drawing or a player, or in a tree of its own.
 */
export const findClickable = (target: Element): Element | undefined => {
  const element =
    target.closest('a,button,[role=button],[onclick]') ??
    (getComputedStyle(target).cursor === 'pointer' ? target : undefined);
  return target.shadowRoot ||
    element?.parentNode?.querySelector('input,select,textarea,label,canvas,video,audio')
    ? undefined
    : element;
};
