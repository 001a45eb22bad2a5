import type { PageWords } from '../page-words';

export const it: PageWords = {
  language: 'it',
  direction: 'ltr',
  skip: 'Vai al contenuto',
  navigation: { main: 'Principale', language: 'Lingua', onThisPage: 'In questa pagina' },
  links: { documentation: 'Documentazione', feeds: 'Feed', administration: 'Amministrazione' },
  title: 'Feed: i dati di {publisher}',
  description:
    'Calendari, tabelle, notizie, mappe e cataloghi di ciò che {publisher} pubblica sui suoi legami con altre città. Senza account.',
  heading: 'Dati per i partner',
  lead: 'Ciò che {publisher} pubblica qui sui suoi legami con altre città, pronto per il vostro calendario, foglio di calcolo, sito, mappa o portale di dati. Senza account né chiave: copiate un indirizzo e resta aggiornato.',
  facts: {
    records: 'schede',
    languages: 'lingue',
    lastChange: 'ultima modifica',
    never: 'ancora niente di pubblicato',
    license: 'licenza',
    contact: 'domande',
  },
  calendar: {
    title: 'Date nel vostro calendario',
    intro:
      'Ci si iscrive una volta sola. Le nuove date compaiono da sé, quelle spostate si spostano, quelle annullate sono segnalate.',
    subscribe: 'Iscriversi',
    paste:
      'Il pulsante apre Calendario di Apple, Outlook o Thunderbird. In Google Calendar scegliete «Altri calendari», poi «Da URL»; in Outlook sul web «Aggiungi calendario», poi «Sottoscrivi dal Web»; e incollate l’indirizzo.',
    precision:
      'I calendari contengono le date di cui si conosce il giorno. Aggiungete {month} o {year} all’indirizzo per quelle di cui si conosce solo il mese o l’anno: arrivano come voci lunghe che non occupano il vostro tempo.',
    oneCity: 'Solo ciò che riguarda una città: aggiungete {parameter} all’indirizzo. Per {city}:',
  },
  spreadsheet: {
    title: 'Tabelle nel vostro foglio di calcolo',
    intro:
      'Ogni insieme di dati è anche un file CSV: una scheda per riga, date secondo ISO 8601, UTF-8. Una tabella collegata tramite il suo indirizzo si aggiorna quando volete.',
    excel:
      'Excel: Dati › Recupera dati › Da altre origini › Query vuota, e questo nella barra della formula:',
    google: 'Fogli Google: questa formula in una cella vuota:',
    libreOffice:
      'LibreOffice Calc: File › Apri, e questo come nome del file (set di caratteri UTF-8, separato da virgole):',
    columns: 'Che cosa significa ogni colonna: {schema} (Table Schema).',
  },
  news: {
    title: 'Notizie sul vostro sito',
    intro:
      'Ciò che è stato pubblicato, dal più recente, per i lettori di feed e i riquadri di notizie dei siti.',
  },
  map: {
    title: 'Luoghi sulla vostra mappa',
    intro:
      'GeoJSON in WGS 84, come lo leggono QGIS, uMap, Leaflet e MapLibre: le città come punti, gli accordi come linee, le più brevi sul globo.',
    cities: 'Città',
    twinnings: 'Accordi',
  },
  programs: {
    title: 'Schede nel vostro programma',
    intro:
      'Ovunque la stessa scheda: in JSON, in NDJSON (una scheda per riga) e in JSON-LD con il vocabolario di schema.org.',
    again:
      'Chiedere di nuovo e ricevere solo ciò che è cambiato; «304 Not Modified» non costa quasi nulla:',
  },
  catalogue: {
    title: 'Per i portali di dati',
    intro:
      'Un catalogo secondo DCAT-AP 3 descrive tutti gli insiemi di dati con licenza, lingue e file. Date il suo indirizzo all’harvester del vostro portale.',
  },
  changes: {
    title: 'Una copia a cui non sfugge nulla',
    intro:
      'Il feed delle modifiche nomina in ordine ogni scheda creata, modificata o eliminata. Una copia richiede quattro passi:',
    start: 'Scaricate una volta un insieme di dati e ricordate {sequence} del suo {meta}.',
    ask: 'Chiedete che cosa è successo da allora:',
    follow:
      'Per ogni {create} e {update} scaricate la scheda all’indirizzo {canonical}; per ogni {remove} eliminate la vostra.',
    remember: 'Ricordate {sequence} della risposta e tornate al passo 2.',
    promise:
      'I numeri non hanno lacune e non cambiano mai: chi ha letto fino a uno di essi non ha perso nulla di ciò che precede. C’è una voce per documento e lingua.',
    readme:
      'Il README di Jumelle (in inglese) mostra un programma intero, nel capitolo «{section}».',
  },
  datasets: {
    title: 'Tutti gli insiemi di dati',
    intro: 'Ciascuno per intero, in tutti i formati in cui esiste.',
    records: 'Schede: {count}',
    modified: 'ultima modifica: {when}',
    narrowed: 'si restringe con {parameters}',
    names: {
      cities: { name: 'Città', about: 'Nomi, luoghi, cifre e ritratti.' },
      twinnings: { name: 'Gemellaggi', about: 'Accordi tra città, con stato e date.' },
      anniversaries: { name: 'Anniversari', about: 'Cifre tonde da festeggiare.' },
      networks: { name: 'Reti', about: 'Ciò di cui le città fanno parte.' },
      exchanges: { name: 'Scambi', about: 'Ciò che le persone fanno davvero insieme.' },
      organisations: { name: 'Organizzazioni', about: 'Associazioni, scuole, consolati, imprese.' },
      themes: { name: 'Temi', about: 'Gli ambiti in cui le città collaborano.' },
    },
  },
  parameters: {
    title: 'Solo una parte',
    intro:
      'Da aggiungere agli indirizzi che li accettano. A tutto il resto risponde un errore che elenca ciò che è ammesso.',
    locale: 'Lingua del testo. Ciò che non è tradotto arriva nella prima di queste.',
    city: 'Ciò che riguarda una città, in base al suo slug (vedi l’insieme di dati delle città).',
    theme: 'Ciò che appartiene a un tema, in base al suo slug.',
    state: 'Gli accordi in uno stato, per esempio {example}.',
    since: 'Ciò che è cambiato da un giorno o da un istante, per esempio {example}.',
    precision: 'Con quale precisione una data deve essere nota per stare in un calendario.',
  },
  copy: 'Copia',
  copied: 'Copiato',
  footer: {
    license: 'Jumelle è software libero con licenza MIT.',
    hosts: 'Niente in questa pagina viene da un altro host.',
  },
};
