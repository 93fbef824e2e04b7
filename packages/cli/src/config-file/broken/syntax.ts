/** What a hand, an editor, a chat or a copy does to JSON. */
export const brokenSyntax: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'blank lines only': '\n  \n\t\n',
  'no object': '[]',
  'a number alone': '42',
  'comments and commas': `{
  // the shop
  "site": "nogol",
  "languages": ["fa", "en",],
}`,
  'a comment without end': `{ "site": "nogol" } /*`,
  'a missing comma': `{
  "site": "nogol"
  "languages": ["fa"]
}`,
  'two commas in a row': `{
  "site": "nogol",,
  "languages": ["fa",, "en"]
}`,
  'a missing value': `{
  "site": "nogol",
  "languages": ,
  "timeZone": "Asia/Tehran"
}`,
  'a missing colon': `{
  "site" "nogol"
}`,
  'a missing bracket': `{
  "site": "nogol",
  "languages": ["fa"
`,
  'a bracket closed by the wrong one': `{
  "site": "nogol",
  "surveys": [{ "id": "nps", "template": "nps", "when": [{ "event": "purchase" } } ]
}`,
  'a bracket too many': `{
  "site": "nogol"
} }`,
  'single quotes': `{ 'site': 'nogol', 'languages': ['fa'] }`,
  'typographic quotes': `{
  “site”: “nogol”,
  "name": «نوگل»,
  "languages": ["fa”, "en"]
}`,
  'an Arabic comma and Persian digits': `{
  "site": "nogol"،
  "throttle": { "perVisit": ۱ }
}`,
  'a semicolon, equals signs and a wide colon': `{
  "site" = "nogol";
  "languages"： ["fa"]
}`,
  'a name without quotes': `{ site: "nogol", languages: [fa, en] }`,
  'words of another programming language': `{
  "site": "nogol",
  "privacy": { "honourGpc": True },
  "surveys": None
}`,
  'numbers as nobody writes them': `{
  "site": "nogol",
  "surveys": [{ "id": "nps", "template": "nps", "when": [{ "after": "2m" }], "priority": 007, "howOften": { "sample": +.5 } }]
}`,
  'a text that is not closed': `{
  "site": "nogol,
  "languages": ["fa"]
}`,
  'a text over two lines': `{
  "site": "nogol",
  "name": "Nogol,
flowers and gifts"
}`,
  'backslashes and a tab in a text': `{
  "site": "nogol",
  "notFound": ["\\404"],
  "name": "Flowers	and \\u06g"
}`,
  'blanks from a word processor': `{
\u00a0\u00a0"site": "nogol",
\u200f"languages": ["fa"]
}`,
  'three points for the rest': `{
  "site": "nogol",
  ...
}`,
  'a key that stands twice': `{
  "site": "nogol",
  "surveys": [],
  "site": "other"
}`,
  'a file cut off within a text': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "event": "purch`,
  'a file cut off after a comma': `{
  "site": "nogol",
  "languages": ["fa",`,
  'a file cut off after a name': `{
  "site": "nogol",
  "languages"`,
  'zeros instead of a file': '\0\0\0\0\0\0\0\0',
  'two documents in one file': `{ "site": "nogol" }
{ "site": "nogol-en" }`,
  'an error page instead of the file': `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>`,
  YAML: `site: nogol
languages:
  - fa`,
  'a program': `export default {
  site: 'nogol',
};`,
  'a merge that is not finished': `{
<<<<<<< HEAD
  "site": "nogol",
=======
  "site": "nogol-shop",
>>>>>>> new-name
  "languages": ["fa"]
}`,
  'the wrong file': `{
  "name": "nogol-shop",
  "version": "1.0.0",
  "scripts": { "build": "vite build" }
}`,
  'line ends of Windows': '{\r\n  "site": "nogol",\r\n  "langauges": ["fa"]\r\n}\r\n',
  'deep nesting': `{ "site": "nogol", "stages": ${'['.repeat(10_000)}${']'.repeat(10_000)} }`,
  'many mistakes of many kinds in one file': `{
  "site": 'nogol',
  languages: ["fa"، "en"],
  "timeZone": "Asia/Teheran"
  "surveys": [
    { "id": "nps", "template": "npss", "when": [{ "event": "purchse" }], "priority": ۱۰, },
  ]
}`,
};
