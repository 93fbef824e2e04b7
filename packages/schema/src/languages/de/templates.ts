import type { Language } from '../language.js';

export const templates: Language['templates'] = {
  nps: {
    score: {
      text: 'Wie wahrscheinlich ist es, dass Sie {name} im Freundes- oder Kollegenkreis weiterempfehlen?',
      low: 'Überhaupt nicht wahrscheinlich',
      high: 'Äußerst wahrscheinlich',
    },
    reason: { text: 'Was ist der Hauptgrund für Ihre Bewertung?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  csat: {
    score: {
      text: 'Wie zufrieden waren Sie mit Ihrer Bestellung?',
      low: 'Sehr unzufrieden',
      high: 'Sehr zufrieden',
      points: ['Sehr unzufrieden', 'Unzufrieden', 'Weder noch', 'Zufrieden', 'Sehr zufrieden'],
    },
    reason: { text: 'Was ist der Hauptgrund für Ihre Antwort?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  ces: {
    score: {
      text: '{name} hat es mir leicht gemacht, mein Anliegen zu klären.',
      low: 'Stimme überhaupt nicht zu',
      high: 'Stimme voll und ganz zu',
    },
    reason: { text: 'Was hat es Ihnen leicht oder schwer gemacht?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'how-did-you-hear': {
    source: {
      text: 'Wie haben Sie zum ersten Mal von uns erfahren?',
      otherLabel: 'Wo war das?',
      options: {
        search: 'Websuche',
        instagram: 'Instagram',
        telegram: 'Telegram',
        friend: 'Freunde, Familie',
        ad: 'Werbung',
        'ai-assistant': 'KI-Assistent',
        blog: 'Blog oder Artikel',
        other: 'Woanders',
        none: 'Weiß nicht mehr',
      },
    },
    detail: {
      text: 'Wo genau war das?',
      hint: 'Eine Seite, ein Beitrag oder eine Person – ein Wort genügt.',
    },
    thanks: { text: 'Vielen Dank. Jetzt wissen wir, wo wir Hallo sagen können.' },
  },
  'cart-exit': {
    reason: {
      text: 'Was hat Sie vom Bestellen abgehalten?',
      otherLabel: 'Was war es?',
      options: {
        'shipping-cost': 'Versand zu teuer',
        'delivery-time': 'Kommt zu spät an',
        price: 'Der Preis',
        payment: 'Zahlungsproblem',
        account: 'Kundenkonto nötig',
        trust: 'Zweifel am Shop',
        comparing: 'Ich vergleiche noch',
        'not-yet': 'Ich bestelle später',
        other: 'Etwas anderes',
      },
    },
    detail: { text: 'Was hätte geholfen?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.', body: 'Ihr Warenkorb ist noch da.' },
  },
  goal: {
    goal: {
      text: 'Was führt Sie heute zu uns?',
      hint: 'Das Problem, das Sie lösen wollten, in wenigen Worten.',
    },
    managed: {
      text: 'Ist es Ihnen gelungen?',
      options: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
    },
    obstacle: { text: 'Was stand Ihnen im Weg?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  ease: {
    score: {
      text: 'Wie leicht war es, das Gesuchte zu finden?',
      low: 'Sehr schwer',
      high: 'Sehr leicht',
    },
    reason: { text: 'Was hätte es leichter gemacht?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'deciding-factor': {
    factor: {
      text: 'Was hat Sie zum Kauf bewogen?',
      otherLabel: 'Was war es?',
      options: {
        price: 'Der Preis',
        quality: 'Die Qualität',
        looks: 'Das Aussehen',
        reviews: 'Die Bewertungen',
        friend: 'Tipp von Freunden',
        delivery: 'Schnelle Lieferung',
        trust: 'Vertrauen in den Shop',
        other: 'Etwas anderes',
      },
    },
    doubt: { text: 'Gab es etwas, das Sie fast davon abgehalten hätte?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'not-bought': {
    reason: {
      text: 'Falls Sie kaufen wollten, sich aber dagegen entschieden haben: Warum?',
      otherLabel: 'Warum?',
      options: {
        price: 'Der Preis',
        'shipping-cost': 'Die Versandkosten',
        'not-found': 'Nichts Passendes',
        'not-sure': 'Unsicher, ob es passt',
        'out-of-stock': 'Ausverkauft',
        payment: 'Die Zahlungsarten',
        comparing: 'Ich vergleiche noch',
        other: 'Anderer Grund',
      },
    },
    detail: { text: 'Was hätte Sie umgestimmt?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'liked-struggled': {
    liked: { text: 'Was hat Ihnen am besten gefallen?' },
    struggled: { text: 'Womit hatten Sie Schwierigkeiten?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  concern: {
    concern: {
      text: 'Was hat Ihnen bei diesem Schritt Sorgen gemacht?',
      hint: 'Mehrere Antworten möglich.',
      otherLabel: 'Was war es?',
      options: {
        arrival: 'Der Liefertermin',
        'shipping-cost': 'Die Versandkosten',
        paying: 'Die Onlinezahlung',
        returning: 'Die Rückgabe',
        other: 'Etwas anderes',
        none: 'Nichts',
      },
    },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'what-attracted': {
    attraction: {
      text: 'Was hat Sie an {name} angesprochen?',
      hint: 'Mehrere Antworten möglich.',
      otherLabel: 'Was war es?',
      options: {
        products: 'Die Produkte',
        price: 'Die Preise',
        looks: 'Die Gestaltung',
        reviews: 'Die Bewertungen',
        friend: 'Tipp von Freunden',
        offer: 'Ein Angebot',
        other: 'Etwas anderes',
        none: 'Nichts Besonderes',
      },
    },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'how-long': {
    known: {
      text: 'Wie lange kennen Sie {name} schon?',
      options: {
        today: 'Seit heute',
        weeks: 'Einige Wochen',
        months: 'Einige Monate',
        years: 'Ein Jahr oder mehr',
      },
    },
    bought: {
      text: 'Haben Sie schon einmal bei uns eingekauft?',
      options: { never: 'Noch nicht', once: 'Einmal', often: 'Mehrmals' },
    },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'support-feeling': {
    score: {
      text: 'Wie fühlen Sie sich nach dem Kontakt mit unserem Kundenservice?',
      low: 'Sehr schlecht',
      high: 'Sehr gut',
      points: ['Sehr schlecht', 'Schlecht', 'Weder noch', 'Gut', 'Sehr gut'],
    },
    reason: { text: 'Was sollten wir darüber wissen?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'magic-wand': {
    wish: { text: 'Wenn Sie eine Sache an {name} ändern könnten, welche wäre das?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  confusing: {
    confusing: {
      text: 'War auf dieser Seite etwas unklar?',
      options: { yes: 'Ja', no: 'Nein' },
    },
    what: { text: 'Was war es?' },
    thanks: { text: 'Vielen Dank. Das hilft uns.' },
  },
  'talk-to-us': {
    call: {
      text: 'Dürfen wir Sie anrufen, um mehr zu erfahren?',
      options: { yes: 'Ja, gern', no: 'Nein, danke' },
    },
    contact: { text: 'Wie erreichen wir Sie?' },
    soon: { text: 'Vielen Dank. Wir melden uns bei Ihnen.' },
    thanks: { text: 'Vielen Dank für Ihre Antwort.' },
  },
};
