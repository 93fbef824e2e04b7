/** Options and values of the wrong kind. */
export const brokenOptions: Readonly<Record<string, string>> = {
  'a percentage out of range': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "after": "2m" }], "howOften": { "sample": 130 } }
  ]
}`,
  'a duration with a space': `{
  "site": "nogol",
  "visit": { "endsAfter": "30 min", "engagedAfter": 10 }
}`,
  'no site': '{}',
  'questions and triggers of the wrong kind': `{
  "site": "nogol",
  "surveys": [
    {
      "id": "mixed",
      "questions": [{ "id": "a", "type": "npss" }, { "id": "b" }, { "id": "c", "type": "nps", "look": "stars" }],
      "when": [{ "evnt": "purchase" }, { "cart": "abandoned", "event": "purchase" }, {}, { "stage": "purchase", "afer": "2s" }]
    }
  ]
}`,
  'values of the wrong kind': `{
  "site": "Nogol Shop",
  "languages": "fa",
  "privacy": { "honourGpc": "true" },
  "theme": { "accent": "#c33", "radius": 40.5 },
  "name": { "Farsi": "نوگل" },
  "digits": "persian"
}`,
  'options of a later version': `{
  "site": "nogol",
  "surveys": [
    { "id": "why-not", "template": "cart-exit", "when": [{ "cart": "abandoned" }], "howOften": { "untilAnswered": true } }
  ],
  "maps": [{ "id": "first", "persona": { "name": "Sara" } }]
}`,
  'durations in words, in Persian, without a unit, and for ever': `{
  "site": "nogol",
  "slowAfter": "4 ثانیه",
  "visit": { "endsAfter": "۳۰m", "engagedAfter": 10000 },
  "throttle": { "between": "2 weeks" },
  "cart": { "lostAfter": "99999999999d" }
}`,
  'numbers in quotes, in Persian digits, and per cent': `{
  "site": "nogol",
  "throttle": { "perVisit": "۲" },
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "after": "2m" }], "howOften": { "perVisitor": "1", "sample": "50%" }, "priority": 1.5 }
  ]
}`,
  'numbers too large, too small, and no numbers': `{
  "site": "nogol",
  "throttle": { "perVisit": 0 },
  "theme": { "radius": 400 },
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "after": "2m" }], "howOften": { "sample": -5 }, "priority": 1e999 }
  ]
}`,
  'a list that is none, and one around everything': `{
  "site": "nogol",
  "languages": { "fa": true },
  "surveys": { "id": "nps", "template": "nps", "when": { "event": "purchase" } }
}`,
  'one thing instead of a list, inside a survey': `{
  "site": "nogol",
  "surveys": [{ "id": "nps", "template": "nps", "when": { "event": "purchase" }, "who": { "device": "mobile" }, "questions": [] }]
}`,
  'an empty text, an endless one, and a scale with one point': `{
  "site": "nogol",
  "name": "",
  "surveys": [
    {
      "id": "why",
      "when": [{ "manual": true }],
      "questions": [
        { "id": "a", "type": "text", "text": "${'so '.repeat(200)}" },
        { "id": "b", "type": "scale", "min": 5, "max": 5 },
        { "id": "c", "type": "message", "link": "nogol.example/invite", "coupon": 2026 }
      ]
    }
  ]
}`,
  'null for what is left out': `{
  "site": "nogol",
  "name": null,
  "stages": null,
  "surveys": [{ "id": "nps", "template": "nps", "when": [{ "event": "purchase", "after": null }] }]
}`,
};
