/** Values and words: of the wrong kind, missing, or hard to read. */
export const brokenTexts: Readonly<Record<string, string>> = {
  'a survey without words in a language of the site': `{
  "site": "nogol",
  "languages": ["fa", "ar", "en"],
  "name": { "fa": "نوگل", "en": "Nogol" },
  "surveys": [
    {
      "id": "why",
      "when": [{ "event": "purchase" }],
      "questions": [{ "id": "q", "type": "text", "text": { "fa": "چرا؟", "en": "Why?" } }]
    }
  ]
}`,
  'a template in a language that has no finished words': `{
  "site": "nogol",
  "languages": ["fa", "ku"],
  "surveys": [{ "id": "nps", "template": "nps", "when": [{ "event": "purchase" }] }]
}`,
  'a choice without a way out': `{
  "site": "nogol",
  "surveys": [
    {
      "id": "why",
      "when": [{ "event": "purchase" }],
      "questions": [
        { "id": "a", "type": "choice", "text": "Why?", "options": [{ "id": "price", "text": "The price" }, { "id": "quality", "text": "The quality" }] },
        { "id": "b", "type": "choice", "text": "How?", "options": [{ "id": "shop", "text": "In a shop" }, { "id": "other", "text": "Otherwise" }] },
        { "id": "c", "type": "choice", "text": "When?", "options": [{ "id": "now" }, { "id": "later" }, { "id": "other", "kind": "others" }] }
      ]
    }
  ]
}`,
  'colours that nobody can read': `{
  "site": "nogol",
  "theme": { "ink": "#999999", "surface": "#ffffff", "accent": "#ffe08a" }
}`,
  'a ground that the text cannot be read on': `{
  "site": "nogol",
  "theme": { "surface": "#7c7c7c" }
}`,
  'terms that contradict each other': `{
  "site": "nogol",
  "privacy": { "keep": "1h" },
  "cart": { "lostAfter": "30m" }
}`,
};
