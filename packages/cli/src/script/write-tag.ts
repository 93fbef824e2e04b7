/** What a tag says. */
export interface Tag {
  src: string;
  site: string;
  /** Address that takes events; default: the script's own folder knows. */
  path?: string;
  /** Of a frozen copy. */
  integrity?: string;
}

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The tag to paste into pages. */
export const writeTag = ({ src, site, path, integrity }: Tag): string => {
  const attributes = [
    ['src', src],
    ...(integrity === undefined
      ? []
      : [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]),
    ['data-site', site],
    ['data-consent', 'not-required'],
    ...(path === undefined ? [] : [['data-path', path]]),
  ];
  return `<script async ${attributes.map(([name, value = '']) => `${name}="${escape(value)}"`).join(' ')}></script>`;
};
