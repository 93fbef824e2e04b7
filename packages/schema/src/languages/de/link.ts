import type { Language } from '../language.js';

export const link: Language['link'] = {
  needsScript:
    'Diese Umfrage braucht JavaScript. Bitte erlauben Sie es für diese Seite und laden Sie sie neu.',
  cannotShow:
    'Die Umfrage lässt sich hier nicht anzeigen. Bitte laden Sie die Seite neu oder öffnen Sie sie in einem neueren Browser.',
  notNow: 'Nicht jetzt',
  notNowTaken: 'In Ordnung. Der Link gilt, wann immer Sie möchten.',
  thanks: 'Vielen Dank für Ihre Antworten.',
  answered: 'Sie haben hier schon geantwortet. Vielen Dank.',
  sent: 'Alles ist angekommen. Sie können diese Seite schließen.',
  unsent:
    'Ihre Antworten sind hier gespeichert und noch nicht gesendet. Lassen Sie diese Seite offen, bis es wieder eine Verbindung gibt, oder öffnen Sie den Link später noch einmal.',
  closed: 'Mehr wird nicht gefragt.',
  closedWhy: 'Was Sie bisher geantwortet haben, zählt. Sie können jederzeit weitermachen.',
  alone: 'Ihre Antworten stehen für sich: Diese Seite weiß nicht, wer Sie sind.',
  aloneUnlessContact:
    'Diese Seite weiß nicht, wer Sie sind: Ihre Antworten stehen für sich, es sei denn, Sie hinterlassen, wie wir Sie erreichen.',
  ofOrder: 'Ihre Antworten werden zusammen mit Ihrer Bestellung aufbewahrt.',
  missing: 'Hier ist keine Umfrage.',
  missingWhy:
    'Vielleicht ist der Link unterwegs abgeschnitten worden, oder die Umfrage ist beendet. Wer ihn geschickt hat, weiß mehr.',
  over: 'Diese Umfrage ist gerade nicht geöffnet.',
  overWhy: 'Sie läuft nur an bestimmten Tagen. Danke, dass Sie da waren.',
};
