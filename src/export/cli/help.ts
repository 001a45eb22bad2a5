export const HELP = `Export a list as CSV or XLSX, which an import takes back.

  npm run export -- --type TYPE --output file.xlsx
  npm run --silent export -- --type TYPE --format csv > file.csv

  --type TYPE           cities, twinnings, anniversaries, networks, exchanges,
                        organisations or themes
  --output FILE         where to write; standard output without it
  --format csv|xlsx     by default what the name of the file says, else csv
  --locale CODE         language of the texts; by default that of the facts
  --columns a,b,c       attributes in this order; by default all
  --search TEXT         only what the search of the list finds
  --published           what is published, instead of the drafts that staff see
  --language en|fr      language of headings and choices; by default that of the texts
  --help                this text

Works beside a running server.
`;
