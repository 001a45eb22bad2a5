import type { PageWords } from '../page-words';

export const ja: PageWords = {
  language: 'ja',
  direction: 'ltr',
  skip: '本文へ移動',
  navigation: { main: 'メイン', language: '言語', onThisPage: 'このページの内容' },
  links: { documentation: 'ドキュメント', feeds: 'フィード', administration: '管理画面' },
  title: 'フィード：{publisher}のデータ',
  description:
    '{publisher}が公開する他都市との交流に関するデータを、カレンダー、表、ニュース、地図、カタログとして提供します。アカウントは不要です。',
  heading: 'パートナーのためのデータ',
  lead: '{publisher}がここで公開している他都市との交流の情報を、カレンダー、表計算、ウェブサイト、地図、データポータルでそのままお使いいただけます。アカウントもキーも不要です。アドレスをコピーするだけで、内容は常に最新に保たれます。',
  facts: {
    records: '件のレコード',
    languages: '言語',
    lastChange: '最終更新',
    never: 'まだ公開された情報はありません',
    license: 'ライセンス',
    contact: 'お問い合わせ',
  },
  calendar: {
    title: 'カレンダーで日付を見る',
    intro: '一度登録すれば、新しい予定は自動的に追加され、日程の変更や中止もそのまま反映されます。',
    subscribe: '購読する',
    paste:
      'ボタンを押すと、Apple カレンダー、Outlook、Thunderbird が開きます。Google カレンダーでは「他のカレンダー」から「URL で追加」を、ウェブ版 Outlook では「予定表を追加」から「Web から定期受信」を選び、アドレスを貼り付けてください。',
    precision:
      'カレンダーには日まで分かっている日付が入っています。アドレスに {month} または {year} を付けると、月または年までしか分からないものも加わります。これらは長い予定として表示されますが、「予定あり」にはなりません。',
    oneCity:
      '一つの都市に関するものだけにするには、アドレスに {parameter} を付けます。{city}の場合：',
  },
  spreadsheet: {
    title: '表計算で表を使う',
    intro:
      'どのデータセットも CSV ファイルとして取得できます。1 行が 1 件、日付は ISO 8601、文字コードは UTF-8 です。アドレスで取り込んだ表は、いつでも更新できます。',
    excel:
      'Excel：「データ」›「データの取得」›「その他のデータ ソースから」›「空のクエリ」を開き、数式バーに次を入力します。',
    google: 'Google スプレッドシート：空のセルに次の数式を入力します。',
    libreOffice:
      'LibreOffice Calc：「ファイル」›「開く」で、ファイル名に次を入力します（文字コードは UTF-8、区切りはコンマ）。',
    columns: '各列の意味：{schema}（Table Schema）',
  },
  news: {
    title: 'ウェブサイトにニュースを載せる',
    intro: '公開された情報を新しい順に並べています。フィードリーダーやサイトのニュース欄でどうぞ。',
  },
  map: {
    title: '地図に表示する',
    intro:
      'WGS 84 の GeoJSON です。QGIS、uMap、Leaflet、MapLibre でそのまま読み込めます。都市は点、協定は地球上の最短経路の線です。',
    cities: '都市',
    twinnings: '協定',
  },
  programs: {
    title: 'プログラムで使う',
    intro:
      'どの形式でも内容は同じです。JSON、NDJSON（1 行 1 件）、schema.org の語彙による JSON-LD があります。',
    again:
      '二度目からは、変わったときだけ受け取れます。「304 Not Modified」なら負担はほとんどありません。',
  },
  catalogue: {
    title: 'データポータルの方へ',
    intro:
      'DCAT-AP 3 に準拠したカタログに、すべてのデータセットのライセンス、言語、ファイルが記載されています。ポータルのハーベスターにこのアドレスを登録してください。',
  },
  changes: {
    title: '漏れのない複製を保つ',
    intro:
      '変更フィードには、作成・更新・削除されたすべてのレコードが順番に載ります。複製は次の四つの手順で保てます。',
    start: 'データセットを一度取得し、{meta} の {sequence} を控えておきます。',
    ask: 'それ以降の変更を問い合わせます。',
    follow:
      '{create} と {update} については {canonical} のレコードを取得し、{remove} については手元のものを削除します。',
    remember: '応答の {sequence} を控え、手順 2 に戻ります。',
    promise:
      '番号は連続していて変わることがありません。ある番号まで読めば、それ以前の変更はすべて受け取っています。変更は文書と言語ごとに一件です。',
    readme: 'プログラム全体の例は、Jumelle の README（英語）の「{section}」の章にあります。',
  },
  datasets: {
    title: 'すべてのデータセット',
    intro: 'それぞれの全件を、対応するすべての形式で取得できます。',
    records: '件数：{count}',
    modified: '最終更新：{when}',
    narrowed: '絞り込み：{parameters}',
    names: {
      cities: { name: '都市', about: '名称、位置、数値、紹介。' },
      twinnings: { name: '姉妹都市提携', about: '都市間の協定、その状態と日付。' },
      anniversaries: { name: '周年記念', about: '祝うべき節目の年。' },
      networks: { name: 'ネットワーク', about: '都市が加盟する団体。' },
      exchanges: { name: '交流事業', about: '人々が実際に共に行うこと。' },
      organisations: { name: '団体', about: '協会、学校、領事館、企業など。' },
      themes: { name: 'テーマ', about: '都市が協力する分野。' },
    },
  },
  parameters: {
    title: '絞り込む',
    intro:
      '対応しているアドレスに付け加えられます。それ以外のものを付けると、使えるものを列挙したエラーが返ります。',
    locale: '本文の言語。翻訳のないものは、次のうち最初の言語で返ります。',
    city: '一つの都市に関するもの。スラッグで指定します（都市のデータセットを参照）。',
    theme: '一つのテーマに属するもの。スラッグで指定します。',
    state: '一つの状態にある協定。例：{example}',
    since: 'ある日または時刻以降に変更されたもの。例：{example}',
    precision: 'カレンダーに載せる日付がどこまで分かっている必要があるか。',
  },
  copy: 'コピー',
  copied: 'コピーしました',
  footer: {
    license: 'Jumelle は MIT ライセンスのフリーソフトウェアです。',
    hosts: 'このページは他のホストから何も読み込みません。',
  },
};
