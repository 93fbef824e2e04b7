// What the build makes of imports that are not TypeScript. Reference it from a package's tsconfig "include".
declare module '*.css' {
  /** The style sheet with its imports, minified. */
  const css: string;
  export default css;
}
declare module '*.svg' {
  /** The drawing's markup without comments and white space between tags. */
  const svg: string;
  export default svg;
}
