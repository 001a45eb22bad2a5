export const HELP = `Import spreadsheets of cities, twinnings and exchanges.

  npm run import -- [options] file.csv file.xlsx …

Says of every row what would become of it, and changes nothing unless --apply is given.
Files that belong together are named together: twinnings refer to cities of the same import.

  --apply               write what the check has shown, all of it or nothing
  --publish             publish what is created and changed, instead of keeping drafts
  --leave-out-errors    with --apply: leave rows in error out; else they stop the import
  --kind KIND           what the sheets are about, if not guessed: cities, twinnings,
                        exchanges, or pairs (our city, partner, country, year)
  --map "HEADER=NAME"   what a column is; nothing behind = leaves it out; may be repeated
  --set NAME=VALUE      a value for all rows that have none, such as kind=municipality,
                        state=active or ourCity=nancy; nothing behind = takes a
                        suggestion back; may be repeated
  --errors-only         tell of rows in error alone, not of every row
  --language en|fr      language of the report; by default that of the terminal
  --json                one JSON object on standard output, for programs
  --help                this text

Rows are matched by Wikidata id, short name (slug) or name within a country. Empty cells
change nothing. Works beside a running server.

Exit code: 0 done; 1 failed; 2 rows are in error and nothing was written.
`;
