import type { PageWords } from '../page-words';

export const de: PageWords = {
  language: 'de',
  direction: 'ltr',
  skip: 'Zum Inhalt',
  navigation: { main: 'Hauptmenü', language: 'Sprache', onThisPage: 'Auf dieser Seite' },
  links: { documentation: 'Dokumentation', feeds: 'Feeds', administration: 'Verwaltung' },
  title: 'Feeds: die Daten von {publisher}',
  description:
    'Kalender, Tabellen, Nachrichten, Karten und Kataloge von dem, was {publisher} über die Verbindungen zu anderen Städten veröffentlicht. Ohne Konto.',
  heading: 'Daten für Partner',
  lead: 'Was {publisher} hier über die Verbindungen zu anderen Städten veröffentlicht, fertig für Ihren Kalender, Ihre Tabelle, Website, Karte oder Ihr Datenportal. Sie brauchen weder Konto noch Schlüssel: Adresse kopieren, und sie bleibt aktuell.',
  facts: {
    records: 'Datensätze',
    languages: 'Sprachen',
    lastChange: 'letzte Änderung',
    never: 'noch nichts veröffentlicht',
    license: 'Lizenz',
    contact: 'Fragen',
  },
  calendar: {
    title: 'Termine in Ihrem Kalender',
    intro:
      'Einmal abonnieren: Neue Termine erscheinen von selbst, verschobene wandern mit, abgesagte werden als solche gezeigt.',
    subscribe: 'Abonnieren',
    paste:
      'Die Schaltfläche öffnet Apple Kalender, Outlook oder Thunderbird. In Google Kalender wählen Sie „Weitere Kalender“ und „Per URL“, in Outlook im Web „Kalender hinzufügen“ und „Aus dem Internet abonnieren“, und fügen die Adresse ein.',
    precision:
      'Die Kalender enthalten Termine, deren Tag bekannt ist. Mit {month} oder {year} an der Adresse kommen jene dazu, von denen nur der Monat oder das Jahr bekannt ist: als lange Einträge, die keine Zeit belegen.',
    oneCity: 'Nur was eine Stadt betrifft: {parameter} an die Adresse anhängen. Für {city}:',
  },
  spreadsheet: {
    title: 'Tabellen in Ihrer Tabellenkalkulation',
    intro:
      'Jeder Datenbestand ist auch eine CSV-Datei: ein Datensatz je Zeile, Daten nach ISO 8601, UTF-8. Eine über ihre Adresse verknüpfte Tabelle lässt sich jederzeit auffrischen.',
    excel:
      'Excel: Daten › Daten abrufen › Aus anderen Quellen › Leere Abfrage, und dies in die Bearbeitungsleiste:',
    google: 'Google Tabellen: diese Formel in eine leere Zelle:',
    libreOffice:
      'LibreOffice Calc: Datei › Öffnen, und dies als Dateiname (Zeichensatz UTF-8, durch Kommas getrennt):',
    columns: 'Was jede Spalte bedeutet: {schema} (Table Schema).',
  },
  news: {
    title: 'Neuigkeiten auf Ihrer Website',
    intro:
      'Was veröffentlicht wurde, das Neueste zuerst: für Feedreader und die Nachrichtenfelder von Websites.',
  },
  map: {
    title: 'Orte auf Ihrer Karte',
    intro:
      'GeoJSON in WGS 84, wie QGIS, uMap, Leaflet und MapLibre es lesen: Städte als Punkte, Abkommen als kürzeste Linien über den Globus.',
    cities: 'Städte',
    twinnings: 'Abkommen',
  },
  programs: {
    title: 'Datensätze in Ihrem Programm',
    intro:
      'Überall derselbe Datensatz: als JSON, als NDJSON (einer je Zeile) und als JSON-LD mit dem Vokabular von schema.org.',
    again:
      'Wieder fragen und nur holen, was sich geändert hat; „304 Not Modified“ kostet fast nichts:',
  },
  catalogue: {
    title: 'Für Datenportale',
    intro:
      'Ein Katalog nach DCAT-AP 3 beschreibt alle Datenbestände mit Lizenz, Sprachen und Dateien. Geben Sie dem Harvester Ihres Portals seine Adresse.',
  },
  changes: {
    title: 'Eine Kopie, der nichts entgeht',
    intro:
      'Der Änderungsfeed nennt der Reihe nach jeden Datensatz, der angelegt, geändert oder gelöscht wird. Eine Kopie braucht vier Schritte:',
    start: 'Einmal einen Datenbestand holen und {sequence} aus {meta} merken.',
    ask: 'Fragen, was seither geschehen ist:',
    follow:
      'Zu jedem {create} und {update} den Datensatz unter {canonical} holen; zu jedem {remove} den eigenen löschen.',
    remember: '{sequence} der Antwort merken und weiter bei Schritt 2.',
    promise:
      'Die Nummern haben keine Lücken und ändern sich nie: Wer bis zu einer gelesen hat, hat davor nichts verpasst. Es gibt einen Eintrag je Dokument und Sprache.',
    readme: 'Das README von Jumelle (englisch) zeigt ein ganzes Programm, im Kapitel „{section}“.',
  },
  datasets: {
    title: 'Alle Datenbestände',
    intro: 'Jeder vollständig, in allen Formaten, in denen es ihn gibt.',
    records: 'Datensätze: {count}',
    modified: 'letzte Änderung: {when}',
    narrowed: 'eingrenzbar mit {parameters}',
    names: {
      cities: { name: 'Städte', about: 'Namen, Orte, Zahlen und Porträts.' },
      twinnings: {
        name: 'Partnerschaften',
        about: 'Abkommen zwischen Städten, mit Stand und Daten.',
      },
      anniversaries: { name: 'Jubiläen', about: 'Runde Zahlen, die ein Fest wert sind.' },
      networks: { name: 'Netzwerke', about: 'Wovon Städte Mitglied sind.' },
      exchanges: { name: 'Begegnungen', about: 'Was Menschen wirklich gemeinsam tun.' },
      organisations: { name: 'Organisationen', about: 'Vereine, Schulen, Konsulate, Firmen.' },
      themes: { name: 'Themen', about: 'Worin Städte zusammenarbeiten.' },
    },
  },
  parameters: {
    title: 'Nur ein Teil davon',
    intro:
      'Zum Anhängen an Adressen, die sie annehmen. Auf alles andere folgt ein Fehler, der aufzählt, was erlaubt ist.',
    locale: 'Sprache der Texte. Was nicht übersetzt ist, kommt in der ersten von diesen.',
    city: 'Was eine Stadt betrifft, nach ihrem Slug (siehe den Datenbestand der Städte).',
    theme: 'Was zu einem Thema gehört, nach seinem Slug.',
    state: 'Abkommen in einem Stand, etwa {example}.',
    since: 'Was sich seit einem Tag oder Zeitpunkt geändert hat, etwa {example}.',
    precision: 'Wie genau ein Datum bekannt sein muss, um in einem Kalender zu stehen.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  footer: {
    license: 'Jumelle ist freie Software unter der MIT-Lizenz.',
    hosts: 'Nichts auf dieser Seite kommt von einem anderen Host.',
  },
};
