/** Files as owners really break them. Lines are numbered from 1, the first begins after the opening backtick. */
export const brokenFiles: Readonly<Record<string, string>> = {
  'an event nearly named': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "event": "purchse" }] }
  ]
}`,
  'a percentage out of range': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "after": "2m" }], "howOften": { "sample": 130 } }
  ]
}`,
  'a stage nobody can enter': `{
  "site": "nogol",
  "stages": [
    { "id": "awareness", "enter": [{ "page": "/**" }] },
    { "id": "loyalty" }
  ]
}`,
  'a stage whose rules a later one repeats': `{
  "site": "nogol",
  "stages": [
    { "id": "buying", "enter": [{ "event": "purchase" }] },
    { "id": "having", "enter": [{ "event": "purchase" }, { "page": "/orders" }] }
  ]
}`,
  'a stage that is not there': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "about": "experiance", "when": [{ "stage": "checkout" }] }
  ]
}`,
  'a duration with a space': `{
  "site": "nogol",
  "visit": { "endsAfter": "30 min", "engagedAfter": 10 }
}`,
  'a time zone by its city': `{
  "site": "nogol",
  "timeZone": "Tehran",
  "currency": "IRN"
}`,
  'ids given twice': `{
  "site": "nogol",
  "languages": ["fa", "fa"],
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "manual": true }] },
    { "id": "a", "template": "csat", "when": [{ "manual": true }] }
  ]
}`,
  'a survey that asks nothing': `{
  "site": "nogol",
  "surveys": [
    { "id": "empty", "when": [{ "manual": true }] },
    { "id": "pick", "when": [{ "manual": true }], "questions": [{ "id": "why", "type": "choice" }] }
  ]
}`,
  'options misspelt': `{
  "site": "nogol",
  "orgins": [],
  "privacy": { "honorGpc": true },
  "weekstarts": "monday",
  "colour": "red"
}`,
  'nothing at all': '',
  'no object': '[]',
  'no site': '{}',
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
  'a missing bracket': `{
  "site": "nogol",
  "languages": ["fa"
`,
  'single quotes': `{ 'site': 'nogol' }`,
  'typographic quotes': `{ “site”: "nogol" }`,
  'an Arabic comma and Persian digits': `{ "site": "nogol"، "throttle": { "perVisit": ۱ } }`,
  'a name without quotes': `{ site: "nogol" }`,
  'a text that is not closed': `{
  "site": "nogol,
  "languages": ["fa"]
}`,
  'a key that stands twice': `{
  "site": "nogol",
  "site": "other"
}`,
  'questions and triggers of the wrong kind': `{
  "site": "nogol",
  "surveys": [
    {
      "id": "mixed",
      "questions": [{ "id": "a", "type": "npss" }, { "id": "b" }, { "id": "c", "type": "nps", "look": "stars" }],
      "when": [{ "evnt": "purchase" }, { "page": "/cart", "event": "purchase" }, {}, { "stage": "purchase", "afer": "2s" }]
    }
  ]
}`,
  'places that never match': `{
  "site": "nogol",
  "origins": ["https://nogol.example/", "nogol.example"],
  "notFound": ["404", "/gone/"],
  "visit": { "sameVisitReferrers": ["https://bank.example/pay"] },
  "stages": [{ "id": "buying", "enter": [{ "page": "https://nogol.example/checkout?step=1" }, { "page": "/%DA%AF%D9%84" }] }]
}`,
  'events that cannot be sent': `{
  "site": "nogol",
  "keyEvents": ["Book Demo", "add-to-cart", "book_demo"]
}`,
  'values of the wrong kind': `{
  "site": "Nogol Shop",
  "languages": "fa",
  "privacy": { "honourGpc": "true" },
  "theme": { "accent": "#c33", "radius": 40.5 },
  "name": { "Farsi": "نوگل" },
  "digits": "persian"
}`,
  'ranges the wrong way round': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "cart": "lost" }], "who": { "visits": { "min": 3, "max": 1 }, "device": ["phone"] } }
  ]
}`,
  'options of a later version': `{
  "site": "nogol",
  "surveys": [
    { "id": "why-not", "template": "talk-to-us", "when": [{ "exitIntent": true }, { "cart": "abandoned" }], "howOften": { "untilAnswered": true } }
  ],
  "maps": [{ "id": "first", "persona": { "name": "Sara" } }]
}`,
  'hints only': `{
  "site": "nogol",
  "languages": ["fa", "ar"],
  "theme": { "ink": "#999999", "surface": "#ffffff" },
  "privacy": { "keep": "1h" },
  "cart": { "lostAfter": "30m" },
  "surveys": [
    { "id": "nps", "template": "nps" },
    {
      "id": "why",
      "when": [{ "manual": true }],
      "howOften": { "sample": 0 },
      "questions": [{ "id": "q", "type": "choice", "text": { "fa": "چرا؟" }, "options": [{ "id": "a" }, { "id": "b" }] }]
    }
  ]
}`,
};
