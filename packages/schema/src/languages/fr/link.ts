import type { Language } from '../language.js';

export const link: Language['link'] = {
  needsScript: 'Ce questionnaire a besoin de JavaScript. Autorisez-le pour cette page, puis rechargez-la.',
  cannotShow:
    'Le questionnaire ne peut pas s’afficher ici. Rechargez la page ou ouvrez-la dans un navigateur plus récent.',
  notNow: 'Pas maintenant',
  notNowTaken: 'Très bien. Le lien reste valable quand vous voudrez.',
  thanks: 'Merci pour vos réponses.',
  answered: 'Vous avez déjà répondu à ce questionnaire. Merci.',
  sent: 'Tout est arrivé. Vous pouvez fermer cette page.',
  unsent:
    'Vos réponses sont conservées ici et n’ont pas encore été envoyées. Laissez cette page ouverte jusqu’au retour de la connexion, ou rouvrez le lien plus tard.',
  closed: 'Plus aucune question.',
  closedWhy: 'Ce que vous avez répondu jusqu’ici compte. Vous pouvez reprendre quand vous voulez.',
  alone: 'Vos réponses sont anonymes : cette page ne sait pas qui vous êtes.',
  aloneUnlessContact:
    'Cette page ne sait pas qui vous êtes : vos réponses sont anonymes, sauf si vous laissez vos coordonnées.',
  ofOrder: 'Vos réponses sont conservées avec votre commande.',
  missing: 'Il n’y a pas de questionnaire ici.',
  missingWhy:
    'Le lien a peut-être été coupé, ou le questionnaire est terminé. La personne qui vous l’a envoyé en sait plus.',
  over: 'Ce questionnaire n’est pas ouvert en ce moment.',
  overWhy: 'Il n’est proposé que certains jours. Merci de votre visite.',
};
