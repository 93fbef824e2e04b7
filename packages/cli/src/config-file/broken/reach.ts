/** Files in which everything is well written, and yet nobody is asked, or not what was meant. */
export const brokenReach: Readonly<Record<string, string>> = {
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
  'a survey that asks nothing': `{
  "site": "nogol",
  "surveys": [
    { "id": "empty", "when": [{ "manual": true }] },
    { "id": "pick", "when": [{ "manual": true }], "questions": [{ "id": "why", "type": "choice" }] }
  ]
}`,
  'ranges the wrong way round': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "cart": "lost" }], "who": { "visits": { "min": 3, "max": 1 }, "device": ["phone"] } }
  ]
}`,
  'visitors whom nobody is': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }], "who": { "new": true, "visits": { "min": 3 } } },
    { "id": "b", "template": "nps", "when": [{ "after": "20s" }], "who": { "new": false, "visits": { "max": 1 } } },
    { "id": "c", "template": "nps", "when": [{ "after": "20s" }], "who": { "visits": { "max": 0 } } }
  ]
}`,
  'a moment that those who are asked never have': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "stage": "loyalty" }], "who": { "stage": ["awareness"] } },
    { "id": "b", "template": "csat", "when": [{ "event": "purchase" }], "who": { "purchases": { "max": 0 } } },
    { "id": "c", "template": "cart-exit", "when": [{ "cart": "abandoned" }], "who": { "new": true } },
    { "id": "d", "template": "nps", "when": [{ "stage": "loyalty" }, { "stage": "awareness" }], "who": { "stage": ["awareness"] } }
  ]
}`,
  'a stage that was left for good': `{
  "site": "nogol",
  "stages": [
    { "id": "awareness", "once": true, "enter": [{ "page": "/**" }] },
    { "id": "purchase", "enter": [{ "event": "purchase" }] }
  ],
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }], "who": { "stage": ["awareness"], "reached": "purchase" } }
  ]
}`,
  'touchpoints that nobody can tell': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "support-feeling", "when": [{ "touchpoint": "ticket_solvd" }, { "touchpoint": "support" }] },
    { "id": "b", "template": "support-feeling", "when": [{ "touchpoint": "ticket_solved", "where": { "hour": { "min": 24 }, "days": 2, "topic": { "min": 1 } }, "within": "60d" }] },
    { "id": "c", "template": "csat", "when": [{ "touchpoint": "delivery_late", "where": { "days": "two" }, "within": "0d" }] }
  ]
}`,
  'days that are over, reversed, or none': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "active": { "from": "2024-03-01", "to": "2024-03-31" } } },
    { "id": "b", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "active": { "from": "2030-03-31", "to": "2030-03-01" } } },
    { "id": "c", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "active": { "from": "2030-02-30" } } }
  ]
}`,
  'days of another calendar, and written otherwise': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "active": { "from": "1405-01-15", "to": "1447-09-01" } } },
    { "id": "b", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "active": { "from": "2030/3/21", "to": "۲۰۳۰-۰۴-۰۱" } } }
  ]
}`,
  'nobody of a hundred': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }], "howOften": { "sample": 0 } }
  ]
}`,
  'a survey without a moment': `{
  "site": "nogol",
  "surveys": [{ "id": "nps", "template": "nps" }]
}`,
  'a wait that no visit is long enough for': `{
  "site": "nogol",
  "surveys": [
    { "id": "delivery", "template": "csat", "when": [{ "event": "purchase", "after": "7d" }] },
    { "id": "nps", "template": "nps", "when": [{ "after": "20s" }], "who": { "new": true, "daysSinceFirstVisit": { "min": 14 } } }
  ]
}`,
  'one survey of a visit, and two for the first': `{
  "site": "nogol",
  "surveys": [
    { "id": "heard", "template": "how-did-you-hear", "when": [{ "after": "20s" }], "who": { "new": true } },
    { "id": "goal", "template": "goal", "when": [{ "after": "20s" }], "who": { "new": true }, "priority": 5 }
  ]
}`,
  'a survey that is always back in time': `{
  "site": "nogol",
  "surveys": [
    { "id": "pulse", "template": "csat", "when": [{ "page": "/**", "after": "5s" }], "howOften": { "again": { "afterAnswer": "1d", "afterDismiss": "1d", "afterShown": "1d" } } },
    { "id": "nps", "template": "nps", "when": [{ "page": "/orders/**", "after": "20s" }, { "page": "/account", "after": "20s" }] },
    { "id": "quarterly", "template": "nps", "when": [{ "page": "/**", "after": "5s" }] }
  ],
  "throttle": { "perVisit": 1, "between": "3d" }
}`,
  'a survey that is asked until it is answered': `{
  "site": "nogol",
  "surveys": [
    { "id": "urgent", "template": "csat", "when": [{ "event": "purchase", "after": "1s" }], "howOften": { "untilAnswered": true }, "priority": 10 },
    { "id": "factor", "template": "deciding-factor", "when": [{ "event": "purchase", "after": "5s" }] }
  ]
}`,
  'places that never match': `{
  "site": "nogol",
  "origins": ["https://nogol.example/", "nogol.example", "https://*.nogol.example"],
  "notFound": ["404", "/gone/"],
  "privacy": { "keepQuery": ["?q=", "utm_*"] },
  "visit": { "sameVisitReferrers": ["https://bank.example/pay"] },
  "stages": [{ "id": "buying", "enter": [{ "page": "https://nogol.example/checkout?step=1" }, { "page": "/%DA%AF%D9%84" }] }]
}`,
  'regular expressions, routes and selectors that match nothing': `{
  "site": "nogol",
  "stages": [
    { "id": "looking", "enter": [{ "page": "^/products/[0-9]+$" }, { "page": "/products/:id" }, { "page": "/(en|fa)/cart" }] },
    { "id": "buying", "enter": [{ "page": "/checkout/.*" }, { "page": "*checkout*" }, { "page": "\\\\basket" }] }
  ],
  "friction": { "searchEmpty": { "selector": ".no-results[data-empty", "pages": ["/search/{word}"] } }
}`,
};
