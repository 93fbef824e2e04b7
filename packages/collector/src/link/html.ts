/** A text in HTML, also in an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A value as JSON that no `</script>` ends. */
export const toDataBlock = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
