/** Files that compare surveys which cannot be compared. */
export const brokenExperiments: Readonly<Record<string, string>> = {
  'surveys that are not there, or twice': `{
  "site": "nogol",
  "surveys": [
    { "id": "nps", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "nps-short", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "nps-late", "template": "nps", "when": [{ "after": "2m" }] }
  ],
  "experiments": [
    { "id": "wording", "surveys": ["nps", "nps-shrot"] },
    { "id": "alone", "surveys": ["nps-short"] },
    { "id": "moment", "surveys": ["nps", "nps-late", "nps-late"] },
    { "id": "moment", "surveys": ["nps-short", "welcome"] }
  ]
}`,
  'shares that do not share out': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "b", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "c", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "d", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "e", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "f", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "g", "template": "nps", "when": [{ "after": "20s" }] },
    { "id": "h", "template": "nps", "when": [{ "after": "20s" }] }
  ],
  "experiments": [
    { "id": "tenths", "surveys": ["a", "b"], "shares": [0.5, 0.5] },
    { "id": "three", "surveys": ["c", "d", "e"], "shares": [50, 50] },
    { "id": "sum", "surveys": ["f", "g"], "shares": [60, 50] },
    { "id": "words", "surveys": ["h", "a"], "shares": ["50%", 50], "share": 50 }
  ]
}`,
  'surveys that differ in more than is meant': `{
  "site": "nogol",
  "surveys": [
    { "id": "a", "template": "csat", "about": "purchase", "when": [{ "event": "purchase" }] },
    { "id": "b", "template": "ces", "when": [{ "event": "purchase" }], "howOften": { "sample": 50 }, "who": { "new": true } },
    { "id": "c", "template": "csat", "about": "purchase", "when": [{ "link": true }] }
  ],
  "experiments": [{ "id": "wording", "surveys": ["a", "b", "c"] }]
}`,
  'a survey behind a tab': `{
  "site": "nogol",
  "surveys": [
    { "id": "feedback", "template": "csat", "place": "tab" },
    { "id": "corner", "template": "csat", "when": [{ "scroll": 50 }] },
    { "id": "usual", "template": "csat", "place": "tab" },
    { "id": "own", "template": "csat", "place": "tab", "tab": { "label": "Say it" } }
  ],
  "experiments": [{ "id": "place", "surveys": ["feedback", "corner"] }, { "id": "words", "surveys": ["usual", "own"] }]
}`,
};
