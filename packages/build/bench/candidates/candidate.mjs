/**
 * What an endpoint answers.
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} [type]
 * @property {string} [body]
 */

/**
 * Somebody whose script is in the visitor's page.
 * @typedef {object} Candidate
 * @property {string} name also its host: `http://<name>.localhost`
 * @property {string} title how the tables call it
 * @property {string} version
 * @property {string} head markup at the end of the page's head
 * @property {Map<string, string | Uint8Array>} files scripts by path; those that the page asks for are counted
 * @property {(path: string, body: string) => Answer} answer to every other request
 */

export {};
