type Child = Node | string;

/** Makes an element with attributes and children. Texts are texts, whatever is written in them. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/**
 * Gives an element these children in this order. Those that stay where they are are not touched: a frame that is moved
 * loads anew, and a field loses its focus.
 */
export const placeChildren = (parent: Element, children: readonly Element[]): void => {
  const wanted = new Set(children);
  for (const child of parent.children) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
};
