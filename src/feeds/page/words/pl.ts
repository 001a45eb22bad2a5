import type { PageWords } from '../page-words';

export const pl: PageWords = {
  language: 'pl',
  direction: 'ltr',
  skip: 'Przejdź do treści',
  navigation: { main: 'Główne', language: 'Język', onThisPage: 'Na tej stronie' },
  links: { documentation: 'Dokumentacja', feeds: 'Kanały', administration: 'Administracja' },
  title: 'Kanały: dane publikowane przez {publisher}',
  description:
    'Kalendarze, tabele, aktualności, mapy i katalogi z danymi, które {publisher} publikuje o związkach z innymi miastami. Bez konta.',
  heading: 'Dane dla partnerów',
  lead: 'To, co {publisher} publikuje tu o związkach z innymi miastami, gotowe dla Państwa kalendarza, arkusza, strony, mapy lub portalu danych. Bez konta i bez klucza: wystarczy skopiować adres, a dane pozostają aktualne.',
  facts: {
    records: 'rekordy',
    languages: 'języki',
    lastChange: 'ostatnia zmiana',
    never: 'nic jeszcze nie opublikowano',
    license: 'licencja',
    contact: 'pytania',
  },
  calendar: {
    title: 'Daty w Państwa kalendarzu',
    intro:
      'Wystarczy zasubskrybować raz. Nowe daty pojawiają się same, przesunięte się przesuwają, a odwołane są oznaczone.',
    subscribe: 'Subskrybuj',
    paste:
      'Przycisk otwiera Kalendarz Apple, Outlook lub Thunderbird. W Kalendarzu Google należy wybrać „Inne kalendarze”, potem „Z adresu URL”; w Outlooku w przeglądarce „Dodaj kalendarz”, potem „Subskrybuj z internetu”; i wkleić adres.',
    precision:
      'Kalendarze zawierają daty, których dzień jest znany. Dodanie do adresu {month} lub {year} dołącza te, których znany jest tylko miesiąc lub rok: jako długie wpisy, które nie zajmują czasu.',
    oneCity:
      'Tylko to, co dotyczy jednego miasta: należy dodać do adresu {parameter}. Dla miasta {city}:',
  },
  spreadsheet: {
    title: 'Tabele w Państwa arkuszu',
    intro:
      'Każdy zbiór danych jest też plikiem CSV: jeden rekord w wierszu, daty według ISO 8601, UTF-8. Tabelę połączoną z adresem można odświeżyć w każdej chwili.',
    excel: 'Excel: Dane › Pobierz dane › Z innych źródeł › Puste zapytanie, a na pasku formuły:',
    google: 'Arkusze Google: ta formuła w pustej komórce:',
    libreOffice:
      'LibreOffice Calc: Plik › Otwórz, a jako nazwa pliku (kodowanie UTF-8, rozdzielone przecinkami):',
    columns: 'Co oznacza każda kolumna: {schema} (Table Schema).',
  },
  news: {
    title: 'Aktualności na Państwa stronie',
    intro:
      'To, co opublikowano, od najnowszych: dla czytników kanałów i bloków aktualności na stronach.',
  },
  map: {
    title: 'Miejsca na Państwa mapie',
    intro:
      'GeoJSON w WGS 84, tak jak czytają go QGIS, uMap, Leaflet i MapLibre: miasta jako punkty, umowy jako najkrótsze linie na globie.',
    cities: 'Miasta',
    twinnings: 'Umowy',
  },
  programs: {
    title: 'Rekordy w Państwa programie',
    intro:
      'Wszędzie ten sam rekord: jako JSON, jako NDJSON (jeden rekord w wierszu) i jako JSON-LD ze słownictwem schema.org.',
    again:
      'Ponowne zapytanie pobiera tylko to, co się zmieniło; „304 Not Modified” nie kosztuje prawie nic:',
  },
  catalogue: {
    title: 'Dla portali danych',
    intro:
      'Katalog zgodny z DCAT-AP 3 opisuje wszystkie zbiory danych wraz z licencją, językami i plikami. Jego adres należy podać harvesterowi portalu.',
  },
  changes: {
    title: 'Kopia, której nic nie umknie',
    intro:
      'Kanał zmian wymienia po kolei każdy rekord, który utworzono, zmieniono lub usunięto. Kopia wymaga czterech kroków:',
    start: 'Pobrać raz zbiór danych i zapamiętać {sequence} z jego {meta}.',
    ask: 'Zapytać, co się od tego czasu wydarzyło:',
    follow:
      'Dla każdego {create} i {update} pobrać rekord spod adresu {canonical}; dla każdego {remove} usunąć własny.',
    remember: 'Zapamiętać {sequence} z odpowiedzi i wrócić do kroku 2.',
    promise:
      'Numery nie mają luk i nigdy się nie zmieniają: kto przeczytał do danego numeru, niczego wcześniejszego nie przeoczył. Na każdy dokument i język przypada jeden wpis.',
    readme:
      'README programu Jumelle (po angielsku) pokazuje cały program, w rozdziale „{section}”.',
  },
  datasets: {
    title: 'Wszystkie zbiory danych',
    intro: 'Każdy w całości, we wszystkich formatach, w których istnieje.',
    records: 'Rekordy: {count}',
    modified: 'ostatnia zmiana: {when}',
    narrowed: 'można zawęzić przez {parameters}',
    names: {
      cities: { name: 'Miasta', about: 'Nazwy, położenie, liczby i opisy.' },
      twinnings: { name: 'Partnerstwa', about: 'Umowy między miastami, ich stan i daty.' },
      anniversaries: { name: 'Rocznice', about: 'Okrągłe liczby warte świętowania.' },
      networks: { name: 'Sieci', about: 'Do czego miasta należą.' },
      exchanges: { name: 'Wymiany', about: 'To, co ludzie naprawdę robią razem.' },
      organisations: { name: 'Organizacje', about: 'Stowarzyszenia, szkoły, konsulaty, firmy.' },
      themes: { name: 'Tematy', about: 'Dziedziny, w których miasta współpracują.' },
    },
  },
  parameters: {
    title: 'Tylko część',
    intro:
      'Do dodania do adresów, które je przyjmują. Na wszystko inne odpowiedzią jest błąd, który wymienia, co jest dozwolone.',
    locale: 'Język tekstu. To, co nieprzetłumaczone, przychodzi w pierwszym z tych języków.',
    city: 'To, co dotyczy jednego miasta, według jego sluga (zob. zbiór danych miast).',
    theme: 'To, co należy do jednego tematu, według jego sluga.',
    state: 'Umowy w jednym stanie, na przykład {example}.',
    since: 'To, co zmieniło się od danego dnia lub chwili, na przykład {example}.',
    precision: 'Jak dokładnie data musi być znana, aby znaleźć się w kalendarzu.',
  },
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  footer: {
    license: 'Jumelle jest wolnym oprogramowaniem na licencji MIT.',
    hosts: 'Nic na tej stronie nie pochodzi z innego hosta.',
  },
};
