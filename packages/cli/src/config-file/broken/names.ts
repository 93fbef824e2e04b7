/** Names that are nearly right, of every kind. */
export const brokenNames: Readonly<Record<string, string>> = {
  'an event nearly named': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "event": "purchse" }] }
  ]
}`,
  'events that cannot be sent': `{
  "site": "nogol",
  "keyEvents": ["Book Demo", "add-to-cart", "book_demo", "خرید"]
}`,
  'options misspelt': `{
  "site": "nogol",
  "orgins": [],
  "privacy": { "honorGpc": true },
  "weekstarts": "monday",
  "colour": "red"
}`,
  'a stage that is not there': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "about": "experiance", "when": [{ "stage": "checkout" }] }
  ]
}`,
  'a template misspelt': `{
  "site": "nogol",
  "surveys": [
    { "id": "heard", "template": "how-did-you-here", "when": [{ "event": "purchase" }] },
    { "id": "nps", "template": "NPS", "when": [{ "event": "purchase" }] }
  ]
}`,
  'languages that are none': `{
  "site": "nogol",
  "languages": ["ir", "EN", "Farsi", "fa_IR"],
  "name": { "ir": "نوگل", "english": "Nogol" }
}`,
  'a language that the site has not': `{
  "site": "nogol",
  "languages": ["fa", "en"],
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "event": "purchase" }], "who": { "language": ["far", "ar"] } }
  ]
}`,
  'questions and answers that are not there': `{
  "site": "nogol",
  "surveys": [
    {
      "id": "nps",
      "template": "nps",
      "questions": [
        { "id": "scor", "type": "nps", "next": [{ "answer": "detracter", "to": "raeson" }, { "answer": "happy", "to": "end" }] }
      ],
      "when": [{ "event": "purchase" }]
    },
    {
      "id": "again",
      "template": "nps",
      "when": [{ "event": "purchase" }],
      "who": { "answers": { "nps": { "scroe": "promoter", "score": "promotor" }, "npss": { "score": { "min": 9 } } } }
    }
  ]
}`,
  'a way back, and words of nothing': `{
  "site": "nogol",
  "surveys": [
    {
      "id": "why",
      "when": [{ "event": "purchase" }],
      "questions": [
        { "id": "first", "type": "text", "text": "Hello {nmae}, why?" },
        { "id": "second", "type": "text", "text": "You said {answer:frist}. And?", "next": [{ "to": "first" }] }
      ]
    }
  ]
}`,
  'a time zone by its city': `{
  "site": "nogol",
  "timeZone": "Tehran",
  "currency": "IRN"
}`,
  'a time zone by its country, a currency by its name': `{
  "site": "nogol",
  "timeZone": "Iran Standard",
  "currency": "تومان"
}`,
  'a time zone misspelt, a currency in small letters': `{
  "site": "nogol",
  "timeZone": "asia/teheran",
  "currency": "eur"
}`,
  'ids given twice': `{
  "site": "nogol",
  "languages": ["fa", "fa"],
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "manual": true }] },
    { "id": "a", "template": "csat", "when": [{ "manual": true }] }
  ]
}`,
  'ids in Persian, with blanks, and too long': `{
  "site": "nogol",
  "stages": [{ "id": "خرید", "enter": [{ "page": "/cart" }] }],
  "surveys": [
    { "id": "After Purchase", "template": "nps", "when": [{ "manual": true }] },
    { "id": "a-name-that-is-so-long-that-nobody-ever-reads-it", "template": "nps", "when": [{ "manual": true }] }
  ]
}`,
  'characters that nobody sees': `{
  "site": "nogol\u200b",
  "languages\u200c": ["fa"],
  "surveys": [
    { "id": "n\u0440s", "template": "nps\u200f", "when": [{ "event": "purchase\u200b" }, { "page": "/cart\u200e" }] }
  ]
}`,
  'half an emoji': `{
  "site": "nogol",
  "name": "Nogol \\ud83c"
}`,
  'a source of carts that nobody knows': `{
  "site": "nogol",
  "cart": { "sources": ["wocommerce", "magento"] }
}`,
  'keys that objects have by nature': `{
  "site": "nogol",
  "__proto__": {},
  "constructor": {}
}`,
};
