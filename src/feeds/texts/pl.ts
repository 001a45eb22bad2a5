import type { FeedTexts } from './feed-texts';

export const pl: FeedTexts = {
  catalogue: {
    title: 'Współpraca międzynarodowa',
    description:
      'Otwarte dane o miastach partnerskich, umowach, rocznicach, sieciach i wymianach, aktualizowane przez tych, którzy się nimi opiekują.',
  },
  datasets: {
    cities: {
      title: 'Miasta i regiony',
      description:
        'Miasta partnerskie i inne jednostki, które mogą podpisać umowę: nazwy, kraj, współrzędne, liczba ludności, identyfikatory Wikidata i GeoNames.',
      keywords: ['miasta', 'miasta partnerskie', 'samorząd terytorialny'],
    },
    twinnings: {
      title: 'Partnerstwa miast i inne umowy',
      description:
        'Partnerstwa, umowy o przyjaźni, kontakty i projekty między miastami: strony, początek, najważniejsze daty i stan obecny.',
      keywords: ['partnerstwo miast', 'miasta partnerskie', 'umowy', 'współpraca międzynarodowa'],
    },
    anniversaries: {
      title: 'Rocznice',
      description:
        'Okrągłe rocznice umów, miast i członkostw: kiedy przypadają i kiedy je obchodzono.',
      keywords: ['rocznice', 'jubileusze', 'partnerstwo miast'],
    },
    networks: {
      title: 'Sieci miast',
      description: 'Stowarzyszenia i sieci, do których należą miasta, wraz z członkami.',
      keywords: ['sieci miast', 'stowarzyszenia', 'współpraca międzynarodowa'],
    },
    exchanges: {
      title: 'Wymiany',
      description:
        'Co miasta partnerskie robią razem: wizyty, wymiany szkolne i uniwersyteckie, kultura, sport, gospodarka i programy współpracy.',
      keywords: ['wymiany', 'wizyty', 'wydarzenia', 'współpraca międzynarodowa'],
    },
    organisations: {
      title: 'Organizacje',
      description: 'Stowarzyszenia, szkoły, uczelnie, przedsiębiorstwa i inni uczestnicy wymian.',
      keywords: ['organizacje', 'stowarzyszenia', 'szkoły', 'uczelnie'],
    },
    themes: {
      title: 'Tematy',
      description: 'Dziedziny, według których uporządkowano umowy i wymiany.',
      keywords: ['tematy', 'klasyfikacja'],
    },
    'anniversaries-calendar': {
      title: 'Kalendarz rocznic',
      description: 'Rocznice do zasubskrybowania w dowolnym programie kalendarza.',
      keywords: ['kalendarz', 'rocznice', 'jubileusze'],
    },
    'exchanges-calendar': {
      title: 'Kalendarz wymian',
      description:
        'Wizyty, wydarzenia i inne wymiany do zasubskrybowania w dowolnym programie kalendarza.',
      keywords: ['kalendarz', 'wydarzenia', 'wymiany'],
    },
    news: {
      title: 'Aktualności współpracy międzynarodowej',
      description: 'Co opublikowano, od najnowszych, dla czytników kanałów i stron internetowych.',
      keywords: ['aktualności', 'współpraca międzynarodowa'],
    },
    changes: {
      title: 'Zmiany',
      description:
        'Wszystkie opublikowane, zmienione i wycofane rekordy po kolei, by utrzymać aktualną kopię (Activity Streams 2.0, IIIF Change Discovery 1.0).',
      keywords: ['zmiany', 'synchronizacja'],
    },
  },
  services: {
    rest: {
      title: 'API REST',
      description: 'Wszystkie opublikowane treści w JSON, z filtrami, sortowaniem i wyszukiwaniem.',
    },
    graphql: {
      title: 'API GraphQL',
      description: 'Wszystkie opublikowane treści w kształcie, o jaki prosi zapytanie.',
    },
  },
  kinds: {
    cities: 'Miasto lub region',
    twinnings: 'Umowa',
    anniversaries: 'Rocznica',
    networks: 'Sieć',
    exchanges: 'Wymiana',
    organisations: 'Organizacja',
    themes: 'Temat',
  },
};
