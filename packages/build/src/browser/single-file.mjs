/**
 * @template T
 * @param {T[]} files
 * @returns {T}
 */
export function singleFile(files) {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new Error(`expected one file from a bundle, not ${files.length}.`);
  return file;
}
