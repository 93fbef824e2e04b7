// Beside src and dist alike, so the same address works from sources and from the build.
export const publicFolder = new URL('../public/', import.meta.url);

/** The shop's own `safar.json`, as a file URL. */
export const shopConfigPath = new URL('../safar.json', import.meta.url);
