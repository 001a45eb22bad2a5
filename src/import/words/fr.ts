import type { EN } from './en';
import { STATES } from './states';

export const FR: Readonly<Record<keyof typeof EN, string>> = {
  notWhole: 'écrivez un nombre entier comme 105162, et non « {given} »',
  notNumber: 'écrivez un nombre comme 15,01, et non « {given} »',
  ambiguousNumber: '« {given} » peut se lire de deux façons : écrivez {one} ou {other}',
  notCoordinates: 'écrivez latitude et longitude comme 48.69, 6.18, et non « {given} »',
  notDate:
    'écrivez une date comme 1973, 1973-10 ou 1973-10-12 (suivie de ~ si elle est approximative, de ? si elle est incertaine), et non « {given} »',
  notYear: 'écrivez une année à quatre chiffres comme 1973 ou 0836, et non « {given} »',
  yearZero: 'l’année 0 n’existe pas : laissez la cellule vide si l’année n’est pas connue',
  dayNumber:
    '« {given} » n’est pas une année mais le numéro sous lequel les tableurs gardent un jour, le {day} : écrivez {day} si c’est bien ce jour',
  yearAsDay:
    'la cellule indique le {day}, comme lorsque l’année {year} est saisie dans une cellule de date : écrivez l’année en texte, ou ce jour en texte s’il est juste',
  ambiguousDate: '« {given} » peut se lire de deux façons : écrivez {one} ou {other}',
  tooOld:
    '{given} est antérieur à {first}, donc à tout jumelage de villes : corrigez, ou laissez la cellule vide et saisissez la date dans la fiche si elle est juste',
  tooLate: '{given} est trop loin dans l’avenir : corrigez',
  unknownCountry: 'aucun pays ne s’appelle « {given} » : écrivez son code à deux lettres, comme FR',
  notChoice: '« {given} » ne fait pas partie des choix : {choices:words}',
  notYesOrNo: 'écrivez oui ou non, et non « {given} »',
  notJson: 'écrivez une liste en JSON comme dans les exports, et non « {given} »',
  formulaError:
    'la formule de la cellule a échoué et affiche {given} : écrivez la valeur elle-même',
  notForAll: '« {given} » n’est pas une valeur pour toutes les lignes',
  surplusCells:
    'la ligne continue après la dernière colonne avec « {given} » : y a-t-il un séparateur de trop ?',
  asEmpty: '« {given} » a été lu comme une cellule vide',
  needed: 'à renseigner',
  unknownDocument: 'aucune fiche n’a ici l’identifiant {given}',
  contradictory: 'les identifiants de la ligne désignent des fiches différentes : {candidates}',
  otherCountry:
    'l’identifiant Wikidata est celui de {city} ({known}), mais la ligne indique {given}',
  severalMatches:
    'plusieurs villes de ce pays portent ce nom : {candidates} ; précisez laquelle par son identifiant Wikidata ou son nom court',
  severalTwinnings:
    'il y a plusieurs jumelages entre ces villes : {candidates} ; précisez lequel par son nom court',
  severalExchanges:
    'plusieurs échanges portent ce titre : {candidates} ; précisez lequel par son nom court',
  sameCityRows:
    'même ville que {count?la ligne|les lignes} {rows}, mais avec d’autres indications : gardez la bonne',
  sameNameRows:
    'même nom dans le même pays que {count?la ligne|les lignes} {rows} : n’en gardez qu’une, ou donnez aux deux leur identifiant Wikidata s’il s’agit de deux lieux',
  sameSpotRows:
    'au même endroit et presque du même nom que {count?la ligne|les lignes} {rows} : n’en gardez qu’une, ou donnez aux deux leur identifiant Wikidata s’il s’agit de deux lieux',
  repeatsRow: 'répète la ligne {row}',
  sameId: 'le numéro {id} est aussi celui de la ligne {row}',
  sameExchangeRows:
    'même échange que {count?la ligne|les lignes} {rows}, mais avec d’autres indications : gardez la bonne',
  unknownCity: 'aucune ville « {given} » ne figure dans le registre ni dans cet import',
  cityNeedsCountry:
    'plusieurs pays peuvent avoir une ville « {given} » : indiquez son pays, son identifiant Wikidata ou son nom court',
  severalCities:
    '« {given} » peut désigner {candidates} : indiquez l’identifiant Wikidata ou le nom court',
  cityRowBroken: 'la ligne {row} ({label}) des villes ne peut pas être importée',
  unknownReference: 'rien dans le registre ne s’appelle « {given} »',
  severalReferences: '« {given} » peut désigner {candidates} : indiquez le nom court',
  selfPair: 'une ville ne peut pas être jumelée avec elle-même',
  samePair: 'même jumelage que la ligne {row}',
  samePairOtherwise:
    'même jumelage que {count?la ligne|les lignes} {rows}, mais avec d’autres indications : gardez la bonne',
  partnerMade: 'la ville {city} est nouvelle et sera créée aussi',
  nearKnown:
    'à moins de {km} km de {cities}\u00a0: si c’est la même ville, ajoutez ce nom à ses autres noms, puis vérifiez de nouveau',
  rule: '{french}',
  said: '{text}',
  refused: '{french}',
  isNew: 'pas encore dans le registre',
  isKnown: 'le registre dit la même chose',
  changes: 'change : {attributes}',
  unknownAttribute: 'feuille {sheet} : aucun champ « {given} » auquel associer une colonne',
  attributeTwice: 'feuille {sheet} : « {given} » est associé plusieurs fois',
  keyMissing: 'feuille {sheet} : indiquez quelle colonne contient {names:labels}',
  nothingToImport: 'indiquez pour au moins une feuille ce qu’elle contient',
  changedMeanwhile:
    'le registre a changé depuis la vérification, et avec lui l’effet de cet import : relisez-le, puis appliquez',
  noFiles:
    'joignez un ou plusieurs fichiers CSV ou XLSX dans le champ « files », chacun avec son type de contenu',
  tooManyFiles: 'déposez au plus {limit} fichiers à la fois',
  tooLarge: 'les fichiers dépassent ensemble {limit} Mo : importez-les l’un après l’autre',
  noImport: 'cet import n’existe pas ; les anciens sont supprimés après quelques semaines',
  notNow: 'impossible tant que l’import est dans l’état « {state:said} »',
  ...STATES.fr,
  anotherApplies: 'un autre import est en cours d’application : attendez qu’il soit terminé',
  hasErrors:
    '{count} {count?ligne est|lignes sont} en erreur : corrigez le fichier et déposez-le de nouveau, ou indiquez {count?qu’elle doit être laissée|qu’elles doivent être laissées} de côté',
  badMapping:
    'donnez { publish, sheets: [{ index, kind, columns, constants }] } avec une entrée par feuille et une colonne par colonne de la feuille',
  interrupted:
    'le serveur a été arrêté entre-temps : vérifiez de nouveau pour voir ce qui a été appliqué',
};
