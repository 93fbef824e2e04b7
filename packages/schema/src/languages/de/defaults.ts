import type { Language } from '../language.js';

export const defaults: Language['defaults'] = {
  nps: {
    text: 'Wie wahrscheinlich ist es, dass Sie {name} im Freundes- oder Kollegenkreis weiterempfehlen?',
    low: 'Überhaupt nicht wahrscheinlich',
    high: 'Äußerst wahrscheinlich',
  },
  csat: {
    text: 'Wie zufrieden waren Sie mit {name}?',
    low: 'Sehr unzufrieden',
    high: 'Sehr zufrieden',
    points: ['Sehr unzufrieden', 'Unzufrieden', 'Weder noch', 'Zufrieden', 'Sehr zufrieden'],
  },
  ces: {
    text: '{name} hat es mir leicht gemacht, mein Anliegen zu klären.',
    low: 'Stimme überhaupt nicht zu',
    high: 'Stimme voll und ganz zu',
  },
  scale: { text: 'Wie bewerten Sie {name}?', low: 'Sehr schlecht', high: 'Sehr gut' },
  choice: {
    text: 'Was trifft am ehesten zu?',
    manyHint: 'Mehrere Antworten möglich.',
    other: 'Etwas anderes',
    none: 'Nichts davon',
  },
  text: { text: 'Was möchten Sie uns sagen?' },
  consent: {
    text: 'Dürfen wir uns dazu bei Ihnen melden?',
    statement: 'Ja, Sie dürfen mich zu meiner Antwort kontaktieren.',
  },
  contact: {
    text: 'Wie erreichen wir Sie?',
    hint: '{name} nutzt die Angabe, um Ihnen zu antworten, und für nichts anderes. Sie wird verschlüsselt gespeichert.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    either: 'E-Mail-Adresse oder Telefonnummer',
    wrongEmail: 'Diese E-Mail-Adresse ist unvollständig. Schreiben Sie eine wie name@example.com.',
    wrongPhone: 'Diese Telefonnummer ist unvollständig. Schreiben Sie alle ihre Ziffern.',
    wrongEither:
      'Das ist weder eine vollständige E-Mail-Adresse noch eine vollständige Telefonnummer. Schreiben Sie eines davon ganz.',
    cannotAsk:
      'Die Verbindung zu dieser Seite ist nicht verschlüsselt; deshalb fragen wir hier nicht, wie wir Sie erreichen.',
    cannotSend:
      'Dieser Browser konnte Ihre Angabe nicht verschlüsseln; sie wurde nicht gesendet. Versuchen Sie es noch einmal, oder machen Sie ohne sie weiter.',
  },
  message: { text: 'Vielen Dank. Das hilft uns.' },
};
