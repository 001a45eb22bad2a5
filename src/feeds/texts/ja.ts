import type { FeedTexts } from './feed-texts';

export const ja: FeedTexts = {
  catalogue: {
    title: '国際交流',
    description:
      '姉妹都市、協定、周年、都市ネットワーク、交流事業に関するオープンデータです。担当者が随時更新しています。',
  },
  datasets: {
    cities: {
      title: '都市・地域',
      description:
        '提携都市など、協定を結ぶことのできる自治体・地域：名称、国、座標、人口、Wikidata と GeoNames の識別子。',
      keywords: ['都市', '姉妹都市', '自治体'],
    },
    twinnings: {
      title: '姉妹都市提携などの協定',
      description:
        '都市間の姉妹都市提携、友好協定、連絡関係、プロジェクト：締結者、開始日、主な出来事、現在の状況。',
      keywords: ['姉妹都市提携', '姉妹都市', '協定', '国際協力'],
    },
    anniversaries: {
      title: '周年',
      description: '協定、都市、加盟の節目となる周年：該当する日と、祝賀が行われた日。',
      keywords: ['周年', '記念日', '姉妹都市提携'],
    },
    networks: {
      title: '都市ネットワーク',
      description: '都市が加盟する団体・ネットワークと、その加盟都市。',
      keywords: ['都市ネットワーク', '団体', '国際協力'],
    },
    exchanges: {
      title: '交流事業',
      description:
        '提携都市が共に行う活動：公式訪問、学校・大学の交流、文化、スポーツ、経済、協力プログラム。',
      keywords: ['交流', '訪問', '行事', '国際協力'],
    },
    organisations: {
      title: '団体・機関',
      description: '交流に参加する協会、学校、大学、企業など。',
      keywords: ['団体', '協会', '学校', '大学'],
    },
    themes: {
      title: 'テーマ',
      description: '協定と交流事業を分類する活動分野。',
      keywords: ['テーマ', '分類'],
    },
    'anniversaries-calendar': {
      title: '周年カレンダー',
      description: '各種カレンダーアプリで購読できる周年の予定です。',
      keywords: ['カレンダー', '周年', '記念日'],
    },
    'exchanges-calendar': {
      title: '交流事業カレンダー',
      description: '各種カレンダーアプリで購読できる訪問・行事などの交流予定です。',
      keywords: ['カレンダー', '行事', '交流'],
    },
    news: {
      title: '国際交流の新着情報',
      description: '公開された内容を新しい順に、フィードリーダーやウェブサイト向けに配信します。',
      keywords: ['新着情報', '国際協力'],
    },
    changes: {
      title: '更新履歴',
      description:
        '公開・変更・取り下げのあったすべてのレコードを順に配信し、複製を最新の状態に保てます（Activity Streams 2.0、IIIF Change Discovery 1.0）。',
      keywords: ['更新履歴', '同期'],
    },
  },
  services: {
    rest: {
      title: 'REST API',
      description:
        '公開されたすべての内容を JSON で提供します。絞り込み、並べ替え、検索ができます。',
    },
    graphql: {
      title: 'GraphQL API',
      description: '公開されたすべての内容を、クエリで求める形で提供します。',
    },
  },
  kinds: {
    cities: '都市・地域',
    twinnings: '協定',
    anniversaries: '周年',
    networks: 'ネットワーク',
    exchanges: '交流',
    organisations: '団体',
    themes: 'テーマ',
  },
};
