/** Texts in quotes and what stands in [ ] and ( ) are looked into by their own rules. */
const name = String.raw`-?(?:[a-zA-Z_\u0080-\uffff]|\\.)(?:[\w\u0080-\uffff-]|\\.)*`;
const text = String.raw`"[^"\n]*"|'[^'\n]*'`;
const attribute = String.raw`\[\s*${name}\s*(?:[~|^$*]?=\s*(?:${text}|${name})\s*[iIsS]?\s*)?\]`;
const simple = String.raw`(?:#(?:[\w\u0080-\uffff-]|\\.)+|\.${name}|${attribute}|::?${name})`;
const compound = new RegExp(String.raw`^(?:(?:${name}|\*)${simple}*|${simple}+)$`);

/** Takes what stands in the innermost ( ) out, as long as there are any; what is left of them is not closed. */
const dropArguments = (selector: string): string => {
  let [rest, before] = [selector, ''];
  while (rest !== before) {
    before = rest;
    rest = rest.replaceAll(/(:[\w-]+)\((?:[^()"']|"[^"\n]*"|'[^'\n]*')*\)/g, '$1');
  }
  return rest;
};

/** Parts a selector at white space, commas and combinators outside of [ ]. */
const part = (selector: string): string[] | undefined => {
  const parts: string[] = [];
  for (const list of selector.split(/,(?![^[]*\])/)) {
    const compounds = list.trim().split(/\s*[>+~](?![^[]*\])\s*|\s+(?![^[]*\])/);
    if (compounds.some((one) => one === '')) return undefined;
    parts.push(...compounds);
  }
  return parts;
};

/**
 * Whether a text can be a CSS selector (Selectors 4, without namespaces): what this refuses no browser takes. A browser may still know
 * nothing of a pseudo-class.
 */
export const isSelector = (selector: string): boolean =>
  part(dropArguments(selector.trim()))?.every((one) => compound.test(one)) ?? false;
