import type { Words } from '../../panel-part';

export const fr: Words = {
  'jumelle.fields.loading': 'Chargement…',
  'jumelle.fields.slug.placeholder': 'Se remplit d’après le nom',

  'jumelle.fields.country.placeholder': 'Choisissez un pays par son nom ou son code',
  'jumelle.fields.country.clear': 'Effacer le pays',
  'jumelle.fields.country.none': 'Aucun pays ne porte ce nom ou ce code',

  'jumelle.fields.coordinates.label': 'Emplacement sur la carte',
  'jumelle.fields.coordinates.latitude': 'Latitude',
  'jumelle.fields.coordinates.longitude': 'Longitude',
  'jumelle.fields.coordinates.latitude-example': '48,6921',
  'jumelle.fields.coordinates.longitude-example': '6,1844',
  'jumelle.fields.coordinates.hint':
    'Cliquez sur la carte, ou saisissez ou collez les deux nombres ensemble\u00a0: 48,69\u00a0; 6,18',
  'jumelle.fields.coordinates.unreadable':
    'Nous ne pouvons pas lire cet emplacement. Écrivez 48,69\u00a0; 6,18 ou 48°41′N 6°11′E',
  'jumelle.fields.coordinates.ambiguous':
    'La virgule peut séparer deux nombres ou appartenir à un seul. Écrivez 48.69, ou 48\u00a0; 69 pour les deux',
  'jumelle.fields.coordinates.swapped':
    'La latitude vient en premier. Les deux nombres sont-ils inversés\u00a0?',
  'jumelle.fields.coordinates.latitude-range':
    'Une latitude est comprise entre −90 et 90\u00a0degrés',
  'jumelle.fields.coordinates.longitude-range':
    'Une longitude est comprise entre −180 et 180\u00a0degrés',
  'jumelle.fields.coordinates.missing': 'Donnez-la aussi, ou laissez les deux vides',

  'jumelle.fields.map.label':
    'Carte pour choisir l’emplacement. Les flèches déplacent le repère, par petits pas avec Maj\u00a0; plus et moins pour zoomer',
  'jumelle.fields.map.shown': 'Carte qui montre l’emplacement. Plus et moins pour zoomer',
  'jumelle.fields.map.in': 'Zoom avant',
  'jumelle.fields.map.out': 'Zoom arrière',

  'jumelle.fields.date.placeholder': '1955, 1955-06 ou 1955-06-15',
  'jumelle.fields.date.unreadable':
    'Nous ne pouvons pas lire cette date. Écrivez 1955, 1955-06 ou 1955-06-15\u00a0; ajoutez ~ pour «\u00a0vers\u00a0», ? pour «\u00a0incertain\u00a0»\u00a0; 195X pour les années 1950',
  'jumelle.fields.date.suggestion':
    'Les dates ne s’écrivent pas ainsi ici. Voulez-vous dire {words}\u00a0?',
  'jumelle.fields.date.take': 'Écrire {date}',

  'jumelle.fields.themes.search': 'Rechercher un thème',
  'jumelle.fields.themes.none': 'Aucun thème trouvé',
  'jumelle.fields.themes.more':
    '{count, plural, one {# autre thème\u00a0: recherchez-le} other {# autres thèmes\u00a0: recherchez-les}}',

  'jumelle.fields.due.title': 'Échéance',
  'jumelle.fields.due.computed': 'Calculée d’après la date du sujet',
  'jumelle.fields.due.no-subject': 'Choisissez ce que l’on célèbre',
  'jumelle.fields.due.no-years': 'Indiquez le nombre d’années',
  'jumelle.fields.due.no-date': 'Le sujet n’a pas de date : saisissez l’échéance',
  'jumelle.fields.anniversary.title': 'Prochain anniversaire',
  'jumelle.fields.anniversary.years': '{years, plural, one {# an} other {# ans}}',
  'jumelle.fields.anniversary.when': '{date} ({distance})',
  'jumelle.fields.anniversary.no-date': 'Indiquez depuis quand l’accord existe',
  'jumelle.fields.anniversary.unreadable': 'Corrigez d’abord la date',
  'jumelle.fields.anniversary.none': 'Aucun anniversaire rond ne découle de cette date',
  'jumelle.fields.anniversary.not-active':
    'Seuls les accords actifs ou en sommeil ont des anniversaires à fêter',
  'jumelle.fields.anniversary.not-celebrated':
    'Seuls les jumelages et les amitiés ont des anniversaires à fêter',
};
